/*
 * Cuts Chinese text into terms: every pair of neighbouring characters, and the last character of each run, so that a
 * query of one character finds what begins with it. Letters and digits stay whole. A bridge joins a number to the
 * character after it (30日 → 30日), so that a limit is found as it is written. Rare characters, which are two code units
 * each (𬭼), stay whole like letters, and are joined in the same way.
 * Run by the build, for the index, and by the search page, for the query.
 */
var searchTokens = (function () {
  'use strict';

  var RUNS = /[\u3400-\u4dbf\u4e00-\u9fff〇]+|(?:[\ud840-\ud8ff][\udc00-\udfff])+|[a-z0-9]+(?:[-.][a-z0-9]+)*/g;
  var CHINESE = /^[\u3400-\u9fff〇]/;
  // All characters of RUNS lie between these; 〇 is the lowest.
  var LOWEST = 0x3007;
  var SPAN = 0x7000;

  function runsOf(text) {
    var runs = [];
    var match;
    var plain = text.normalize('NFKC').toLowerCase();
    RUNS.lastIndex = 0;
    while ((match = RUNS.exec(plain))) {
      runs.push({ text: match[0], start: match.index, end: match.index + match[0].length });
    }
    return runs;
  }

  function pairs(run) {
    var found = [];
    for (var index = 0; index < run.length - 1; index += 1) found.push(run.slice(index, index + 2));
    return found;
  }

  function isBridge(run, before) {
    return Boolean(before) && before.end === run.start && CHINESE.test(run.text) && !CHINESE.test(before.text);
  }

  /*
   * Calls `note` with the key of each term. A pair is known by a number: over whole books that is three times as quick
   * as a piece of text.
   */
  function forIndex(text, note) {
    var plain = text.normalize('NFKC').toLowerCase();
    var before;
    var match;
    RUNS.lastIndex = 0;
    while ((match = RUNS.exec(plain))) {
      var run = { text: match[0], start: match.index, end: RUNS.lastIndex };
      if (CHINESE.test(run.text)) {
        if (isBridge(run, before)) note(before.text + run.text[0]);
        for (var index = run.start; index < run.end - 1; index += 1) {
          note(pairKey(plain.charCodeAt(index), plain.charCodeAt(index + 1)));
        }
        note(run.text[run.text.length - 1]);
      } else {
        note(run.text);
      }
      before = run;
    }
  }

  function pairKey(first, second) {
    return (first - LOWEST) * SPAN + second - LOWEST;
  }

  /* The term that a key stands for. */
  function termOf(key) {
    if (typeof key === 'string') return key;
    return String.fromCharCode(Math.floor(key / SPAN) + LOWEST, (key % SPAN) + LOWEST);
  }

  function forQuery(text) {
    return runsOf(text).flatMap(function (run, index, runs) {
      var next = runs[index + 1];
      // The bridge says more than the number alone.
      if (!CHINESE.test(run.text)) return next && isBridge(next, run) ? [run.text + next.text[0]] : [run.text];
      if (run.text.length > 1) return pairs(run.text);
      return isBridge(run, runs[index - 1]) ? [] : [run.text];
    });
  }

  return { forIndex: forIndex, termOf: termOf, forQuery: forQuery };
})();
