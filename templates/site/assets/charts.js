/*
 * Charts on narrow screens: a chart that is wider than its frame opens where it begins, not at its left edge, and a
 * button shows the whole of it at once. Without JavaScript the frames scroll all the same.
 */
document.addEventListener('DOMContentLoaded', function () {
  'use strict';

  function isCut(frame) {
    return frame.scrollWidth > frame.clientWidth;
  }

  /* The first words of a chart come to the middle of its frame. */
  function showBeginning(frame) {
    var first = frame.querySelector('svg text');
    if (!first || !isCut(frame)) return;
    var words = first.getBoundingClientRect();
    var window = frame.getBoundingClientRect();
    frame.scrollLeft += words.left + words.width / 2 - window.left - window.width / 2;
  }

  document.querySelectorAll('.chart').forEach(function (chart) {
    var frames = Array.prototype.slice.call(chart.querySelectorAll('.chart-frame'));
    if (!frames.some(isCut)) return;
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'chart-fit';
    button.textContent = '缩小看全图';
    button.addEventListener('click', function () {
      var whole = chart.classList.toggle('whole');
      button.textContent = whole ? '放大到原来大小' : '缩小看全图';
      if (!whole) frames.forEach(showBeginning);
    });
    chart.insertBefore(button, chart.querySelector('figure'));
    frames.forEach(showBeginning);
  });
});
