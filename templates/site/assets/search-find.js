/* Finds and ranks pages that hold the query. `fits` tells which records the filters of the page let through. */
(function () {
  'use strict';

  // So many of the hits are ranked by their texts.
  var RANKED = 60;
  // With fewer hits than this, pages that are near to the query are shown as well.
  var FEW = 3;
  // What a citizen looks for first; lists hold the words of all pages.
  var KINDS = ['职权', '科室', '单位', '制度', '考核', '法规', '附件'];
  var LATIN = /^[a-zü'\s]+$/i;
  // So much of a reading is in the index.
  var LONGEST_SPELLING = 24;
  var data = huibianSearch;

  data.wordsOf = function (query) {
    return query.split(/\s+/).filter(Boolean);
  };

  function byOrder(a, b) {
    return a - b;
  }

  data.kindRank = function (id) {
    return KINDS.indexOf(data.records[id].kind);
  };

  /* 0 for the very title, 1 for its beginning. */
  function titleRank(id, query) {
    var place = data.records[id].title.toLowerCase().indexOf(query.toLowerCase());
    if (place === 0) return data.records[id].title.length === query.length ? 0 : 1;
    return 2;
  }

  /* Calls `then` with the ids of the pages that hold every term of the query and fit the filters, in order. */
  function search(query, fits, then) {
    var terms = searchTokens.forQuery(query);
    if (terms.length === 0) return then([]);
    return data.withTerms(terms, function () {
      var sets = terms.map(data.pagesOf);
      var ids = Array.from(sets[0]).filter(function (id) {
        return fits(data.records[id]) && sets.every(function (set) { return set.has(id); });
      });
      then(ids.sort(byOrder));
    });
  }

  /* What the query asks for in other words: 上访 also asks for 信访, which is the word that took its place. */
  data.variantsOf = function (query) {
    return data.synonyms.flatMap(function (group) {
      return group.flatMap(function (word) {
        if (query.indexOf(word) < 0) return [];
        return group.filter(function (other) {
          return other !== word && query.indexOf(other) < 0;
        }).map(function (other) {
          return { text: query.replace(word, other), word: other };
        });
      });
    });
  };

  /* How often the rarest word of the query stands in a text. */
  function countOf(text, query) {
    var lower = text.toLowerCase();
    return Math.min.apply(null, data.wordsOf(query).map(function (word) {
      return lower.split(word.toLowerCase()).length - 1;
    }));
  }

  /*
   * Titles with the very words come first, powers before rules, then texts that hold them, the oftener the better and
   * lists last, then words in pieces. What is found by its sound holds the query nowhere: short titles come first.
   */
  function ranked(query, fits, then) {
    search(query, fits, function (ids) {
      var titled = ids.filter(function (id) { return countOf(data.records[id].title, query) > 0; });
      titled.sort(function (a, b) {
        return titleRank(a, query) - titleRank(b, query) || data.kindRank(a) - data.kindRank(b) || a - b;
      });
      var inTitle = new Set(titled);
      var rest = ids.filter(function (id) { return !inTitle.has(id); });
      var near = rest.slice(0, RANKED);
      data.withTexts(near, function () {
        var counts = new Map(near.map(function (id) { return [id, countOf(data.textOf(id), query)]; }));
        var isList = function (id) { return data.records[id].kind === '附件' ? 1 : 0; };
        near.sort(function (a, b) { return isList(a) - isList(b) || counts.get(b) - counts.get(a) || a - b; });
        if (LATIN.test(query)) near.sort(bySound(counts));
        then(titled.concat(near, rest.slice(RANKED)));
      });
    });
  }

  function bySound(counts) {
    return function (a, b) {
      var heard = (counts.get(a) > 0 ? 1 : 0) - (counts.get(b) > 0 ? 1 : 0);
      return heard || data.kindRank(a) - data.kindRank(b) ||
        data.records[a].title.length - data.records[b].title.length || a - b;
    };
  }

  /* `xin fang` and `lüse` as the index has them: syllables in one piece, ü as u. */
  function spelled(query) {
    return LATIN.test(query) ? query.toLowerCase().replace(/[\s']+/g, '').replace(/([ln])[vü]/g, '$1u').slice(0, LONGEST_SPELLING) : query;
  }

  /*
   * Calls `then` with the ids for the query itself, the ids that only other words find, those words, and, where all that
   * is little, the ids of what is near and how it was taken.
   */
  data.find = function (asked, fits, then) {
    var query = spelled(asked);
    ranked(query, fits, function (direct) {
      var found = new Set(direct);
      var others = [];
      var words = data.variantsOf(query).map(function (variant) { return variant.text; });
      function fresh(ids) {
        return ids.filter(function (id) { return !found.has(id) && found.add(id); });
      }
      function next(index) {
        if (index < words.length) {
          return ranked(words[index], fits, function (ids) {
            others = others.concat(fresh(ids));
            next(index + 1);
          });
        }
        if (found.size >= FEW) return then(direct, others, words, [], []);
        return data.nearTo(query, fits, function (ids, taken) { then(direct, others, words, fresh(ids), taken); });
      }
      next(0);
    });
  };

  /* In the order to be shown: a title in other words says more than a text in the very ones. */
  data.inOrder = function (query, direct, others, words) {
    var all = direct.concat(others);
    var isNamed = function (asked) {
      return function (id) {
        return asked.some(function (word) { return countOf(data.records[id].title, word) > 0; });
      };
    };
    if (direct.some(isNamed([query]))) return all;
    var first = all.filter(isNamed(words)).sort(function (a, b) { return data.kindRank(a) - data.kindRank(b); });
    return first.concat(all.filter(function (id) { return first.indexOf(id) < 0; }));
  };

  /* Ids of all powers that fit the filters: what is listed before anything is asked for. */
  data.allThatFit = function (fits) {
    return data.records.map(function (_, id) { return id; }).filter(function (id) {
      return fits(data.records[id]);
    });
  };
})();
