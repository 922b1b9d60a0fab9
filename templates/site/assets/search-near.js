/*
 * What is near to a query that finds little: a question is cut down to what it is about, traditional characters become
 * simplified, pages that hold most of it are ranked by how rare their words are, and a word that no page holds is taken
 * for one of the same sound (登计 → 登记).
 */
(function () {
  'use strict';

  // What stands on more of the pages than this says little of any.
  var COMMON = 0.3;
  // … unless it stands on no more pages than this: on a small site any word stands on much of it.
  var FEW_PAGES = 25;
  // A page is near when it holds so much of what the query asks for.
  var NEAR = 0.5;
  // What no page holds counts so much of a rare word: it may be a slip, or two words that only meet in the question.
  var UNKNOWN = 0.5;
  // A word in the title weighs as much as so many in the text.
  var TITLE = 3;
  // So much does each step of the kinds take off: a rule weighs less than a power.
  var KIND = 0.04;
  // Longer words are not looked up by their sound.
  var LONGEST = 12;
  var data = huibianSearch;

  /* 請問怎麼申請低保 → 申请低保. */
  function coreOf(query) {
    var plain = Array.from(query.normalize('NFKC')).map(function (character) {
      return data.hanzi.simplified[character] || character;
    }).join('');
    return data.fillers.reduce(function (text, filler) {
      return text.split(filler).join(' ');
    }, plain).trim();
  }

  /* Every term of `text` with its pages and its weight. */
  function weighed(text) {
    return Array.from(new Set(searchTokens.forQuery(text))).map(function (term) {
      var pages = data.pagesOf(term);
      var weight = Math.log(1 + data.records.length / Math.max(1, pages.size));
      return { term: term, pages: pages, weight: pages.size > 0 ? weight : UNKNOWN * weight };
    });
  }

  /* A page must hold something of each word that was asked for by itself, and the whole of a word that took a place. */
  function isOffTopic(text, word) {
    var wholes = searchTokens.forQuery(word).map(data.pagesOf);
    var parts = data.wordsOf(text).map(function (part) { return searchTokens.forQuery(part).map(data.pagesOf); });
    return function (id) {
      var holds = function (pages) { return pages.has(id); };
      return !wholes.every(holds) || !parts.every(function (terms) { return terms.length === 0 || terms.some(holds); });
    };
  }

  /* Adds the pages near to a variant of the query to `scores`, by id; the best of several counts. */
  function score(variant, scores) {
    var entries = weighed(variant.text);
    var isOff = isOffTopic(variant.text, variant.word);
    var whole = entries.reduce(function (sum, entry) { return sum + entry.weight; }, 0);
    var sums = new Map();
    var told = new Map();
    var rare = new Set();
    entries.forEach(function (entry) {
      entry.pages.forEach(function (id) {
        var inTitle = data.records[id].title.toLowerCase().indexOf(entry.term) >= 0;
        sums.set(id, (sums.get(id) || 0) + entry.weight);
        told.set(id, (told.get(id) || 0) + (inTitle ? TITLE : 1) * entry.weight);
      });
      if (entry.pages.size <= Math.max(FEW_PAGES, COMMON * data.records.length)) {
        entry.pages.forEach(function (id) { rare.add(id); });
      }
    });
    sums.forEach(function (sum, id) {
      if (sum < NEAR * whole || !rare.has(id) || isOff(id)) return;
      var value = told.get(id) / whole - KIND * data.kindRank(id);
      scores.set(id, Math.max(scores.get(id) || 0, value));
    });
  }

  function best(scores, fits) {
    return Array.from(scores.keys()).filter(function (id) { return fits(data.records[id]); }).sort(function (a, b) {
      return scores.get(b) - scores.get(a) || a - b;
    });
  }

  /* ` deng ji `: syllables are kept apart, because gong zu is no part of gong zuo. */
  function soundOf(word) {
    var read = data.hanzi.words[word] || Array.from(word).map(function (character) {
      return data.hanzi.syllables[character] || character;
    }).join(' ');
    return ' ' + read + ' ';
  }

  /* The title of a page, and words that stand for those in it. */
  function namesOf(id) {
    var title = data.records[id].title;
    return [title].concat(data.synonyms.filter(function (group) {
      return group.some(function (word) { return title.indexOf(word) >= 0; });
    }).flat());
  }

  /* Words of the query that no page holds, the longest first. */
  function unknownWords(text) {
    var words = [];
    (text.match(/[\u3400-\u9fff]{2,}/g) || []).forEach(function (run) {
      for (var length = Math.min(LONGEST, run.length); length > 1; length -= 1) {
        for (var start = 0; start + length <= run.length; start += 1) words.push(run.slice(start, start + length));
      }
    });
    return words.filter(function (word) {
      return searchTokens.forQuery(word).every(function (term) { return data.pagesOf(term).size === 0; });
    });
  }

  /* Pages whose titles sound like a word of the query that no page holds. */
  function bySound(text, fits) {
    var sounds = unknownWords(text).map(soundOf);
    if (sounds.length === 0) return [];
    var heard = data.records.map(function (_, id) { return namesOf(id).map(soundOf).join(); });
    var hits = sounds.map(function (sound) {
      return heard.flatMap(function (names, id) {
        return names.indexOf(sound) >= 0 && fits(data.records[id]) ? [id] : [];
      });
    }).filter(function (ids) { return ids.length > 0; })[0] || [];
    return hits.sort(function (a, b) { return data.kindRank(a) - data.kindRank(b) || a - b; });
  }

  /* 申请低保 → 申请, 低保: the pieces that any page holds, the longest first. They are marked in the results. */
  function knownPieces(text) {
    var pieces = [];
    (text.match(/[\u3400-\u9fff]+|[a-z0-9.-]+/gi) || []).forEach(function (run) {
      var start = 0;
      for (var end = 1; end <= run.length; end += 1) {
        var isKnown = end < run.length && data.pagesOf(run.slice(end - 1, end + 1)).size > 0;
        if (isKnown) continue;
        if (end - start > 1) pieces.push(run.slice(start, end));
        start = end;
      }
    });
    return pieces.sort(function (a, b) { return b.length - a.length; });
  }

  /* Calls `then` with the ids of what is near, the nearest first, and the pieces of the query that lead to it. */
  data.nearTo = function (query, fits, then) {
    data.withHanzi(function () {
      var core = coreOf(query);
      var variants = core === '' ? [] : [{ text: core, word: '' }].concat(data.variantsOf(core));
      var texts = variants.map(function (variant) { return variant.text; });
      data.withTerms(texts.flatMap(searchTokens.forQuery), function () {
        var scores = new Map();
        variants.forEach(function (variant) { score(variant, scores); });
        var ids = best(scores, fits);
        then(ids.length > 0 ? ids : bySound(core, fits), texts.flatMap(knownPieces));
      });
    });
  };
})();
