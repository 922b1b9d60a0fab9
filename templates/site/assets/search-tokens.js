/*
 * Cuts Chinese text into terms: every pair of neighbouring characters, and the last character of each run, so that a
 * query of one character finds what begins with it. Letters and digits stay whole. A bridge joins a number to the
 * character after it (30日 → 30日), so that a limit is found as it is written.
 * Run by the build, for the index, and by the search page, for the query.
 */
var searchTokens = (function () {
  'use strict';

  var RUNS = /[\u3400-\u4dbf\u4e00-\u9fff〇]+|[a-z0-9]+(?:[-.][a-z0-9]+)*/g;
  var CHINESE = /^[\u3400-\u9fff〇]/;

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
    return Boolean(before) && before.end === run.start && !CHINESE.test(before.text);
  }

  /* Runs over whole books: it makes no list but the one it gives. */
  function forIndex(text) {
    var terms = [];
    var before;
    runsOf(text).forEach(function (run) {
      if (CHINESE.test(run.text)) {
        if (isBridge(run, before)) terms.push(before.text + run.text[0]);
        for (var index = 0; index < run.text.length - 1; index += 1) terms.push(run.text.slice(index, index + 2));
        terms.push(run.text[run.text.length - 1]);
      } else {
        terms.push(run.text);
      }
      before = run;
    });
    return terms;
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

  return { forIndex: forIndex, forQuery: forQuery };
})();
