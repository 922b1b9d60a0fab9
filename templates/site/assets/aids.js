/*
 * Reading aids: larger type, high contrast, a simple layout, a reading line, a large pointer, reading aloud. The choice
 * is kept from page to page. Loaded before the page is painted, so that nothing jumps.
 */
(function () {
  'use strict';

  var KEY = 'huibian-aids';
  var root = document.documentElement;
  var chosen = load();

  // A browser may refuse storage to pages from a disk: the aids then last for one page.
  function load() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch (error) {
      return {};
    }
  }

  function save() {
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen));
    } catch (error) {
      return;
    }
  }

  function apply() {
    ['size', 'contrast', 'simple', 'guide', 'cursor'].forEach(function (aid) {
      if (chosen[aid]) root.setAttribute('data-' + aid, chosen[aid]);
      else root.removeAttribute('data-' + aid);
    });
  }

  function press(button) {
    var aid = button.getAttribute('data-aid');
    var value = button.getAttribute('data-value');
    if (aid === 'reset') chosen = {};
    else if (chosen[aid] === value) delete chosen[aid];
    else chosen[aid] = value;
    if (aid === 'voice' || aid === 'reset') speak(Boolean(chosen.voice));
    // Reading aloud begins when it is asked for, never by itself on the next page.
    var voice = chosen.voice;
    delete chosen.voice;
    save();
    if (voice) chosen.voice = voice;
    apply();
    showState();
  }

  function showState() {
    document.querySelectorAll('#aids button[data-value]').forEach(function (button) {
      var on = chosen[button.getAttribute('data-aid')] === button.getAttribute('data-value');
      button.setAttribute('aria-pressed', String(on));
    });
  }

  function speak(on) {
    speechSynthesis.cancel();
    if (!on) return;
    var selected = String(getSelection());
    var text = selected.trim() === '' ? document.getElementById('main').innerText : selected;
    // Long texts break off in some browsers: one sentence at a time does not.
    var sentences = (text.match(/[^。；？\n]+[。；？\n]?/g) || []).filter(function (sentence) {
      return sentence.trim() !== '';
    });
    sentences.forEach(function (sentence, index) {
      var utterance = new SpeechSynthesisUtterance(sentence);
      utterance.lang = 'zh-CN';
      if (index === sentences.length - 1) {
        utterance.onend = function () {
          delete chosen.voice;
          showState();
        };
      }
      speechSynthesis.speak(utterance);
    });
  }

  function addGuide() {
    var line = document.createElement('div');
    line.className = 'guide-line';
    document.body.appendChild(line);
    document.addEventListener('pointermove', function (event) {
      line.style.top = event.clientY + 'px';
    });
  }

  apply();
  document.addEventListener('DOMContentLoaded', function () {
    var bar = document.getElementById('aids');
    if (!('speechSynthesis' in window)) bar.querySelector('[data-aid=voice]').remove();
    bar.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button) press(button);
    });
    bar.hidden = false;
    document.querySelectorAll('[data-print]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        window.print();
      });
    });
    addGuide();
    showState();
  });
})();
