/*
 * The search page. The index is a script that is loaded on first use: pages from a disk may load scripts and nothing
 * else. Texts come in files of some pages each, and only those are loaded that an excerpt is shown of.
 */
var huibianSearch = (function () {
  'use strict';

  var PAGE = 20;
  var FILTERS = ['种类', '单位', '类别', '科室'];
  var KEYS = { 种类: 'kind', 单位: 'unit', 类别: 'category', 科室: 'department' };
  var engine;
  var records;
  var textsInFile;
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
    if (engine) return then();
    waiting.push(then);
    if (waiting.length > 1) return undefined;
    status.textContent = '正在载入搜索数据。';
    return loadScript('index', function () {
      waiting.splice(0).forEach(function (next) {
        next();
      });
    });
  }

  function receiveIndex(index, pages, count) {
    engine = MiniSearch.loadJS(index, {
      fields: ['title', 'code', 'text'],
      tokenize: searchTokens.forIndex,
      searchOptions: {
        tokenize: searchTokens.forQuery,
        combineWith: 'AND',
        boost: { title: 5, code: 5 },
        prefix: function (term) {
          return term.length === 1 || /^[a-z0-9]/.test(term);
        },
      },
    });
    records = pages;
    textsInFile = count;
    fillFilter('类别');
    fillFilter('科室');
    fromAddress();
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

  /* A title that holds the very words comes first. */
  function find(query) {
    var words = query.toLowerCase().split(/\s+/);
    function inTitle(id) {
      var title = records[id].title.toLowerCase();
      return words.every(function (word) {
        return title.indexOf(word) >= 0;
      });
    }
    var hits = engine.search(query).filter(function (hit) {
      return fits(records[hit.id]);
    });
    return hits.filter(function (hit) { return inTitle(hit.id); })
      .concat(hits.filter(function (hit) { return !inTitle(hit.id); }));
  }

  function run() {
    var query = input.value.trim();
    list.textContent = '';
    more.hidden = true;
    if (query === '') {
      status.textContent = '请输入要查找的内容。';
      return;
    }
    var hits = find(query);
    filter.hidden = false;
    status.textContent = hits.length === 0
      ? '没有找到“' + query + '”。请换一个说法，或者减少字数、放宽范围后再试。'
      : '找到' + hits.length + '条。';
    hits.slice(0, shown).forEach(function (hit) {
      list.appendChild(resultOf(hit.id, query));
    });
    more.hidden = hits.length <= shown;
  }

  function resultOf(id, query) {
    var record = records[id];
    var item = document.createElement('li');
    var link = document.createElement('a');
    link.href = record.href;
    mark(link, record.title, query);
    var facts = document.createElement('span');
    facts.className = 'facts';
    facts.textContent = [record.kind, record.code, record.unit, record.department, record.category]
      .filter(Boolean)
      .join('　');
    var excerpt = document.createElement('p');
    item.append(link, ' ', facts, excerpt);
    withText(id, function (text) {
      mark(excerpt, around(text, query), query);
    });
    return item;
  }

  function withText(id, then) {
    var number = Math.floor(id / textsInFile);
    function give() {
      then(texts[number][id % textsInFile]);
    }
    if (texts[number]) give();
    else loadScript('text-' + number, give);
  }

  function receiveTexts(number, chunk) {
    texts[number] = chunk;
  }

  function wordsOf(query) {
    return query.split(/\s+/).filter(Boolean);
  }

  /* Some words before and after the first place that fits. */
  function around(text, query) {
    var places = wordsOf(query)
      .concat(searchTokens.forQuery(query))
      .map(function (word) { return text.toLowerCase().indexOf(word.toLowerCase()); })
      .filter(function (place) { return place >= 0; });
    var start = Math.max(0, (places.length > 0 ? places[0] : 0) - 24);
    var end = start + 120;
    return (start > 0 ? '…' : '') + text.slice(start, end) + (end < text.length ? '…' : '');
  }

  function mark(element, text, query) {
    var words = wordsOf(query).map(function (word) {
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
  return { receiveIndex: receiveIndex, receiveTexts: receiveTexts };
})();
