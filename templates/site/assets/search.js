/* The search page: its form, its filters and its list. What is asked stands in the address, so that it can be passed on. */
document.addEventListener('DOMContentLoaded', function () {
  'use strict';

  var PAGE = 20;
  var KEYS = { 种类: 'kind', 单位: 'unit', 类别: 'category', 科室: 'department' };
  var FILTERS = Object.keys(KEYS);
  var data = huibianSearch;
  var shown = PAGE;
  var form = document.getElementById('search');
  var input = document.getElementById('query');
  var filter = document.getElementById('search-filter');
  var status = document.getElementById('search-status');
  var list = document.getElementById('results');
  var more = document.getElementById('more');
  var nothing = document.getElementById('nothing');

  function chosen(name) {
    return form.elements[name] ? form.elements[name].value : '';
  }

  function isNarrowed() {
    return FILTERS.some(function (name) { return chosen(name) !== ''; });
  }

  function fits(record) {
    return FILTERS.every(function (name) {
      return chosen(name) === '' || record[KEYS[name]] === chosen(name);
    });
  }

  /* Only the departments of the chosen unit are offered. */
  function fillDepartments() {
    var select = form.elements.科室;
    var before = select.value;
    var names = data.records.filter(function (record) {
      return chosen('单位') === '' || record.unit === chosen('单位');
    }).map(function (record) {
      return record.department;
    });
    select.length = 1;
    Array.from(new Set(names)).filter(Boolean).forEach(function (name) {
      select.add(new Option(name, name));
    });
    select.value = names.indexOf(before) < 0 ? '' : before;
  }

  function fromAddress() {
    var asked = new URLSearchParams(location.search);
    input.value = asked.get('q') || '';
    FILTERS.forEach(function (name) {
      if (name === '科室') fillDepartments();
      if (asked.has(name) && form.elements[name]) form.elements[name].value = asked.get(name);
    });
  }

  function toAddress() {
    var asked = new URLSearchParams();
    if (input.value.trim() !== '') asked.set('q', input.value.trim());
    FILTERS.forEach(function (name) {
      if (chosen(name) !== '') asked.set(name, chosen(name));
    });
    // Pages from a disk have no history that may be written to.
    try {
      history.replaceState(null, '', '?' + asked);
    } catch (error) {
      return;
    }
  }

  /* What was found, in words: 找到3条。同时查找了“信访”。另有2条意思相近。 */
  function told(exact, words, near) {
    if (exact === 0) return '没有完全相符的内容，下面' + near + '条意思相近。';
    return '找到' + exact + '条。' + (words.length > 0 ? '同时查找了“' + words.join('”“') + '”。' : '') +
      (near > 0 ? '另有' + near + '条意思相近，排在后面。' : '');
  }

  function show(query, ids, words, near, taken) {
    list.textContent = '';
    nothing.hidden = ids.length > 0;
    if (ids.length === 0) {
      status.textContent = '没有找到' + (query === '' ? '符合条件的内容' : '“' + query + '”') +
        '。请换一个说法，或者减少字数、放宽范围后再试。';
    } else {
      status.textContent = told(ids.length - near.length, words, near.length);
    }
    ids.slice(0, shown).forEach(function (id) {
      list.appendChild(data.resultOf(id, query === '' ? [] : [query].concat(words, taken)));
    });
    more.hidden = ids.length <= shown;
  }

  function run() {
    var query = input.value.trim();
    if (query !== '') {
      data.find(query, fits, function (direct, others, words, near, taken) {
        // A later query may have been asked while texts were loading.
        if (input.value.trim() !== query) return;
        var exact = data.inOrder(query, direct, others, words);
        show(query, exact.concat(near), others.length > 0 ? words : [], near, taken);
      });
    } else if (isNarrowed()) {
      show('', data.allThatFit(fits), [], [], []);
    } else {
      list.textContent = '';
      nothing.hidden = true;
      more.hidden = true;
      status.textContent = '请输入要查找的内容，或者选择范围。';
    }
  }

  function again(event) {
    event.preventDefault();
    shown = PAGE;
    data.withIndex(function () {
      if (event.target.name === '单位') fillDepartments();
      toAddress();
      run();
    });
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
  data.onFailure = function () {
    status.textContent = '搜索数据没有载入，请刷新页面后重试。';
  };

  status.textContent = '正在载入搜索数据。';
  data.withIndex(function () {
    status.textContent = '';
    fromAddress();
    filter.hidden = false;
    if (input.value !== '' || isNarrowed()) run();
  });
});
