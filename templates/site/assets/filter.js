/* Filters the rows of 职权目录. What is chosen stands in the address, so that a link can lead to one class of powers. */
document.addEventListener('DOMContentLoaded', function () {
  'use strict';

  var filter = document.getElementById('filter');
  var status = document.getElementById('filter-status');
  var rows = Array.prototype.slice.call(document.querySelectorAll('#catalogue tbody tr'));
  var fields = Array.prototype.slice.call(filter.elements);

  function cell(row, title) {
    var found = row.querySelector('[data-title="' + title + '"]');
    return found ? found.textContent : '';
  }

  function fits(row) {
    return fields.every(function (field) {
      if (field.value === '') return true;
      if (field.name === '文字') return row.textContent.indexOf(field.value.trim()) >= 0;
      return cell(row, field.name) === field.value;
    });
  }

  function show() {
    var shown = 0;
    rows.forEach(function (row) {
      row.hidden = !fits(row);
      if (!row.hidden) shown += 1;
    });
    status.textContent = shown === rows.length ? '共' + shown + '项。' : '符合条件的有' + shown + '项，共' + rows.length + '项。';
  }

  function fromAddress() {
    var asked = new URLSearchParams(location.search);
    fields.forEach(function (field) {
      if (asked.has(field.name)) field.value = asked.get(field.name);
    });
  }

  filter.addEventListener('input', show);
  filter.hidden = false;
  fromAddress();
  show();
});
