/*
 * The search page. Its data are scripts that are loaded on first use: pages from a disk may load scripts and nothing
 * else. A query loads the lists of the character pairs it holds, and the texts of the pages that are ranked or shown.
 */
var huibianSearch = (function () {
  'use strict';

  var PAGE = 20;
  // So many of the hits are ranked by their texts.
  var RANKED = 60;
  var FILTERS = ['种类', '单位', '类别', '科室'];
  var KEYS = { 种类: 'kind', 单位: 'unit', 类别: 'category', 科室: 'department' };
  var records;
  var shardStarts;
  var shards = {};
  var textsInFile;
  var synonyms;
  var texts = {};
  var shown = PAGE;
  var waiting = [];
  var base = document.currentScript.src.replace(/[^/]*$/, 'search/');
  var form, input, filter, status, list, more;

  function loadScript(name, done) {
    var script = document.createElement('script');
    script.src = base + name + '.js';
    script.onload = done;
    script.onerror = function () {
      status.textContent = '搜索数据没有载入，请刷新页面后重试。';
    };
    document.head.appendChild(script);
  }

  function withIndex(then) {
    if (records) return then();
    waiting.push(then);
    if (waiting.length > 1) return undefined;
    status.textContent = '正在载入搜索数据。';
    return loadScript('index', function () {
      waiting.splice(0).forEach(function (next) {
        next();
      });
    });
  }

  function receiveIndex(pages, count, starts, groups) {
    records = pages;
    textsInFile = count;
    shardStarts = starts;
    synonyms = groups;
    fillFilter('类别');
    fillFilter('科室');
    fromAddress();
  }

  function receiveTerms(number, terms) {
    shards[number] = terms;
  }

  /* The file that holds the terms of this first character: the last that starts before it. */
  function shardOf(term) {
    var number = 0;
    shardStarts.forEach(function (start, index) {
      if (start <= term[0]) number = index;
    });
    return number;
  }

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

  /* Pages that hold a term; a single character or a piece of a code stands for all that begin with it. */
  function pagesOf(term) {
    var terms = shards[shardOf(term)];
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
  }

  /* Calls `then` with the ids of the pages that hold every term of the query and fit the filters, in order. */
  function search(query, then) {
    var terms = searchTokens.forQuery(query);
    if (terms.length === 0) return then([]);
    return withFiles('terms', terms.map(shardOf), shards, function () {
      var sets = terms.map(pagesOf);
      var ids = Array.from(sets[0]).filter(function (id) {
        return fits(records[id]) && sets.every(function (set) { return set.has(id); });
      });
      then(ids.sort(function (a, b) { return a - b; }));
    });
  }

  function fillFilter(name) {
    var select = form.elements[name];
    var values = records.map(function (record) {
      return record[KEYS[name]];
    });
    Array.from(new Set(values)).filter(Boolean).forEach(function (value) {
      select.add(new Option(value, value));
    });
  }

  function chosen(name) {
    return form.elements[name] ? form.elements[name].value : '';
  }

  function fits(record) {
    return FILTERS.every(function (name) {
      return chosen(name) === '' || record[KEYS[name]] === chosen(name);
    });
  }

  /* What the query asks for in other words: 上访 also asks for 信访. */
  function otherWords(query) {
    return synonyms.flatMap(function (group) {
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
    return Math.min.apply(null, wordsOf(query).map(function (word) {
      return lower.split(word.toLowerCase()).length - 1;
    }));
  }

  /* Titles with the very words come first, then texts that hold them, the oftener the better, then words in pieces. */
  function ranked(query, then) {
    search(query, function (ids) {
      var titled = ids.filter(function (id) { return countOf(records[id].title, query) > 0; });
      var inTitle = new Set(titled);
      var rest = ids.filter(function (id) { return !inTitle.has(id); });
      var near = rest.slice(0, RANKED);
      withTexts(near, function () {
        var counts = new Map(near.map(function (id) { return [id, countOf(textOf(id), query)]; }));
        near.sort(function (a, b) { return counts.get(b) - counts.get(a) || a - b; });
        then(titled.concat(near, rest.slice(RANKED)));
      });
    });
  }

  /* Calls `then` with the ids for the query itself, the ids that only other words find, and those words. */
  function find(query, then) {
    ranked(query, function (direct) {
      var found = new Set(direct);
      var others = [];
      var words = otherWords(query);
      function next(index) {
        if (index === words.length) return then(direct, others, words);
        return search(words[index], function (ids) {
          others = others.concat(ids.filter(function (id) { return !found.has(id) && found.add(id); }));
          next(index + 1);
        });
      }
      next(0);
    });
  }

  function run() {
    var query = input.value.trim();
    if (query === '') {
      list.textContent = '';
      more.hidden = true;
      status.textContent = '请输入要查找的内容。';
      return;
    }
    filter.hidden = false;
    find(query, function (direct, others, words) {
      // A later query may have been asked while texts were loading.
      if (input.value.trim() === query) show(query, direct.concat(others), others.length > 0 ? words : []);
    });
  }

  function show(query, ids, words) {
    list.textContent = '';
    status.textContent = ids.length === 0
      ? '没有找到“' + query + '”。请换一个说法，或者减少字数、放宽范围后再试。'
      : '找到' + ids.length + '条。' + (words.length > 0 ? '同时查找了“' + words.join('”“') + '”。' : '');
    ids.slice(0, shown).forEach(function (id) {
      list.appendChild(resultOf(id, [query].concat(words)));
    });
    more.hidden = ids.length <= shown;
  }

  function resultOf(id, queries) {
    var record = records[id];
    var item = document.createElement('li');
    var link = document.createElement('a');
    link.href = record.href;
    mark(link, record.title, queries);
    var facts = document.createElement('span');
    facts.className = 'facts';
    facts.textContent = [record.kind, record.code, record.unit, record.department, record.category]
      .filter(Boolean)
      .join('　');
    var excerpt = document.createElement('p');
    item.append(link, ' ', facts, excerpt);
    withTexts([id], function () {
      mark(excerpt, around(textOf(id), queries), queries);
    });
    return item;
  }

  function textOf(id) {
    var chunk = texts[Math.floor(id / textsInFile)];
    return chunk && chunk[id % textsInFile];
  }

  /* Calls `then` when the texts of these pages are there. */
  function withTexts(ids, then) {
    withFiles('text', ids.map(function (id) { return Math.floor(id / textsInFile); }), texts, then);
  }

  function receiveTexts(number, chunk) {
    texts[number] = chunk;
  }

  function wordsOf(query) {
    return query.split(/\s+/).filter(Boolean);
  }

  /* Some words before and after the first place that fits. */
  function around(text, queries) {
    var lower = text.toLowerCase();
    var words = queries.flatMap(wordsOf).concat(queries.flatMap(searchTokens.forQuery));
    var found = words.map(function (word) {
      return lower.indexOf(word.toLowerCase());
    }).filter(function (place) {
      return place >= 0;
    });
    var start = Math.max(0, (found.length > 0 ? found[0] : 0) - 24);
    var end = start + 120;
    return (start > 0 ? '…' : '') + text.slice(start, end) + (end < text.length ? '…' : '');
  }

  function mark(element, text, queries) {
    var words = queries.flatMap(wordsOf).map(function (word) {
      return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
    text.split(new RegExp('(' + words.join('|') + ')', 'i')).forEach(function (piece, index) {
      if (index % 2 === 0) {
        element.append(piece);
        return;
      }
      var hit = document.createElement('mark');
      hit.textContent = piece;
      element.append(hit);
    });
  }

  function fromAddress() {
    var asked = new URLSearchParams(location.search);
    FILTERS.forEach(function (name) {
      if (asked.has(name) && form.elements[name]) form.elements[name].value = asked.get(name);
    });
  }

  function toAddress() {
    var asked = new URLSearchParams();
    ['q'].concat(FILTERS).forEach(function (name) {
      var value = name === 'q' ? input.value.trim() : chosen(name);
      if (value !== '') asked.set(name, value);
    });
    // Pages from a disk have no history that may be written to.
    try {
      history.replaceState(null, '', '?' + asked);
    } catch (error) {
      return;
    }
  }

  function start() {
    form = document.getElementById('search');
    input = document.getElementById('query');
    filter = document.getElementById('search-filter');
    status = document.getElementById('search-status');
    list = document.getElementById('results');
    more = document.getElementById('more');

    function again(event) {
      event.preventDefault();
      shown = PAGE;
      toAddress();
      withIndex(run);
    }
    form.addEventListener('submit', again);
    filter.addEventListener('change', again);
    more.addEventListener('click', function () {
      var first = shown;
      shown += PAGE;
      run();
      // The texts are there already, so the list is filled at once.
      list.children[first].querySelector('a').focus();
    });
    input.addEventListener('focus', function () {
      withIndex(function () {
        status.textContent = '';
      });
    }, { once: true });

    input.value = new URLSearchParams(location.search).get('q') || '';
    if (input.value !== '') withIndex(run);
  }

  document.addEventListener('DOMContentLoaded', start);
  return {
    receiveIndex: receiveIndex,
    receiveTerms: receiveTerms,
    receiveTexts: receiveTexts,
    find: find,
  };
})();
