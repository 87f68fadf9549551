(function () {
  var campaign = {{ campaign|tojson }};
  window.__widget = { campaign: campaign };
})();
