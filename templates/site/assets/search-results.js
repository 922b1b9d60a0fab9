/* Shows what was found: title, facts and an excerpt with the match marked. */
(function () {
  'use strict';

  var data = huibianSearch;

  /* One result as a list item; the excerpt follows when its text is there. */
  data.resultOf = function (id, queries) {
    var record = data.records[id];
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
    data.withTexts([id], function () {
      mark(excerpt, around(data.textOf(id), queries), queries);
    });
    return item;
  };

  /* Some words before and after the first place that fits. */
  function around(text, queries) {
    var lower = text.toLowerCase();
    var words = queries.flatMap(data.wordsOf).concat(queries.flatMap(searchTokens.forQuery));
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
    var words = queries.flatMap(data.wordsOf).map(function (word) {
      return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
    if (words.length === 0) {
      element.append(text);
      return;
    }
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
})();
