/* Finds and ranks pages. `fits` tells which records the filters of the page let through. */
(function () {
  'use strict';

  // So many of the hits are ranked by their texts.
  var RANKED = 60;
  var data = huibianSearch;

  data.wordsOf = function (query) {
    return query.split(/\s+/).filter(Boolean);
  };

  function byOrder(a, b) {
    return a - b;
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

  /* What the query asks for in other words: 上访 also asks for 信访. */
  function otherWords(query) {
    return data.synonyms.flatMap(function (group) {
      return group.flatMap(function (word) {
        if (query.indexOf(word) < 0) return [];
        return group.filter(function (other) {
          return other !== word && query.indexOf(other) < 0;
        }).map(function (other) {
          return query.replace(word, other);
        });
      });
    });
  }

  /* How often the rarest word of the query stands in a text. */
  function countOf(text, query) {
    var lower = text.toLowerCase();
    return Math.min.apply(null, data.wordsOf(query).map(function (word) {
      return lower.split(word.toLowerCase()).length - 1;
    }));
  }

  /* Titles with the very words come first, then texts that hold them, the oftener the better, then words in pieces. */
  function ranked(query, fits, then) {
    search(query, fits, function (ids) {
      var titled = ids.filter(function (id) { return countOf(data.records[id].title, query) > 0; });
      var inTitle = new Set(titled);
      var rest = ids.filter(function (id) { return !inTitle.has(id); });
      var near = rest.slice(0, RANKED);
      data.withTexts(near, function () {
        var counts = new Map(near.map(function (id) { return [id, countOf(data.textOf(id), query)]; }));
        near.sort(function (a, b) { return counts.get(b) - counts.get(a) || a - b; });
        then(titled.concat(near, rest.slice(RANKED)));
      });
    });
  }

  /* Calls `then` with the ids for the query itself, the ids that only other words find, and those words. */
  data.find = function (query, fits, then) {
    ranked(query, fits, function (direct) {
      var found = new Set(direct);
      var others = [];
      var words = otherWords(query);
      function next(index) {
        if (index === words.length) return then(direct, others, words);
        return search(words[index], fits, function (ids) {
          others = others.concat(ids.filter(function (id) { return !found.has(id) && found.add(id); }));
          next(index + 1);
        });
      }
      next(0);
    });
  };

  /* Ids of all powers that fit the filters: what is listed before anything is asked for. */
  data.allThatFit = function (fits) {
    return data.records.map(function (_, id) { return id; }).filter(function (id) {
      return fits(data.records[id]);
    });
  };
})();
