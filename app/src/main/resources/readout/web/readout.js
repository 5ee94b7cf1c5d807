// The review queue by keyboard. Everything works without it, by its buttons.
(function () {
  "use strict";
  var queue = document.getElementById("queue");
  if (!queue) {
    return;
  }
  var items = Array.prototype.slice.call(queue.children);
  function at() {
    var item = document.activeElement && document.activeElement.closest("#queue > li");
    return item ? items.indexOf(item) : -1;
  }
  function go(index) {
    if (items.length > 0) {
      items[Math.max(0, Math.min(items.length - 1, index))].focus();
    }
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      return;
    }
    var here = at();
    if (event.key === "j") {
      go(here + 1);
    } else if (event.key === "k") {
      go(here - 1);
    } else if (here >= 0 && (event.key === "y" || event.key === "n")) {
      items[here].querySelector("button[value=" + (event.key === "y" ? "confirm" : "reject") + "]").click();
    } else if (here >= 0 && event.key === "Enter" && event.target === items[here]) {
      window.location.assign(items[here].dataset.evidence);
    } else {
      return;
    }
    event.preventDefault();
  });
  go(0);
})();
