/*
 * The data of the search: scripts that are loaded when the search page opens, because pages from a disk may load scripts and nothing
 * else. A query loads the lists of the character pairs that it holds, and the texts of the pages that are ranked or shown.
 */
var huibianSearch = (function () {
  'use strict';

  var base = document.currentScript.src.replace(/[^/]*$/, 'search/');
  var waiting = [];
  var shardStarts;
  var textsInFile;
  var shards = {};
  var texts = {};
  var data = {
    /* Told when a file cannot be loaded. */
    onFailure: function () {},
    /* Every page that can be found, by id: title, href, kind, unit, category, department, code. */
    records: undefined,
    /* Groups of words that stand for one another, and what questions are made of. */
    synonyms: [],
    fillers: [],
    /* How characters are read, and their simplified forms. */
    hanzi: undefined,
  };

  function loadScript(name, done) {
    var script = document.createElement('script');
    script.src = base + name + '.js';
    script.onload = done;
    script.onerror = function () {
      data.onFailure();
    };
    document.head.appendChild(script);
  }

  /* Calls `then` when the list of pages is there. */
  data.withIndex = function (then) {
    if (data.records) return then();
    waiting.push(then);
    if (waiting.length > 1) return undefined;
    return loadScript('index', function () {
      waiting.splice(0).forEach(function (next) {
        next();
      });
    });
  };

  data.receiveIndex = function (pages, count, starts, words) {
    data.records = pages;
    data.synonyms = words.synonyms;
    data.fillers = words.fillers;
    textsInFile = count;
    shardStarts = starts;
  };

  data.receiveHanzi = function (pinyin, traditional) {
    var hanzi = { words: pinyin.words, syllables: {}, simplified: {} };
    pinyin.readings.forEach(function (group) {
      var parts = group.split(' ');
      Array.from(parts[1]).forEach(function (character) { hanzi.syllables[character] = parts[0]; });
    });
    for (var index = 0; index < traditional.length; index += 2) {
      hanzi.simplified[traditional[index]] = traditional[index + 1];
    }
    data.hanzi = hanzi;
  };

  /* Calls `then` when the table of characters is there: only a query that finds little asks for it. */
  data.withHanzi = function (then) {
    if (data.hanzi) return then();
    return loadScript('hanzi', then);
  };

  data.receiveTerms = function (number, terms) {
    shards[number] = terms;
  };

  data.receiveTexts = function (number, chunk) {
    texts[number] = chunk;
  };

  /* Loads `name-0.js` and the like, one after another, where `loaded` has not got them yet. */
  function withFiles(name, numbers, loaded, then) {
    var missing = numbers.filter(function (number) {
      return !loaded[number];
    });
    if (missing.length === 0) return then();
    return loadScript(name + '-' + missing[0], function () {
      withFiles(name, numbers, loaded, then);
    });
  }

  /* The file that holds the terms of this first character: the last that starts before it. */
  function shardOf(term) {
    var number = 0;
    shardStarts.forEach(function (start, index) {
      if (start <= term[0]) number = index;
    });
    return number;
  }

  /* Calls `then` when the lists of these terms are there. */
  data.withTerms = function (terms, then) {
    if (shardStarts.length === 0) return then();
    return withFiles('terms', terms.map(shardOf), shards, then);
  };

  /* Pages that hold a term; a single character or a piece of a code stands for all that begin with it. */
  data.pagesOf = function (term) {
    var terms = shards[shardOf(term)] || {};
    var isBeginning = term.length === 1 || /^[a-z0-9.-]+$/.test(term);
    var matching = isBeginning
      ? Object.keys(terms).filter(function (other) { return other.indexOf(term) === 0; })
      : [term];
    var pages = new Set();
    matching.forEach(function (match) {
      var page = 0;
      (Object.prototype.hasOwnProperty.call(terms, match) ? terms[match] : []).forEach(function (distance) {
        page += distance;
        pages.add(page);
      });
    });
    return pages;
  };

  /* Calls `then` when the texts of these pages are there. */
  data.withTexts = function (ids, then) {
    withFiles('text', ids.map(function (id) { return Math.floor(id / textsInFile); }), texts, then);
  };

  data.textOf = function (id) {
    var chunk = texts[Math.floor(id / textsInFile)];
    return chunk && chunk[id % textsInFile];
  };

  return data;
})();
