(function () {
  var campaign = "{{ campaign }}"; {# finding: script-context-variable #}
  window.__widget = { campaign: campaign };
})();
