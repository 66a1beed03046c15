(function () {
  "use strict";
  var input = document.getElementById("search");
  var list = document.getElementById("results");
  var tree = document.getElementById("tree");
  var found = document.getElementById("found");
  var most = 60;
  var entries = null;
  document.querySelector(".search").hidden = false;

  // Read once, when it is first needed: what a section says of itself.
  function index() {
    if (entries) return entries;
    entries = [];
    document.querySelectorAll("article").forEach(function (section) {
      var heading = section.querySelector("h3 a");
      var call = section.querySelector(".call code, .id");
      var route = section.querySelector(".route");
      var method = section.querySelector(".route .m");
      var text = [heading, call, route]
        .map(function (node) {
          return node ? node.textContent : "";
        })
        .join(" ");
      entries.push({
        address: "#" + encodeURIComponent(section.id),
        name: call ? call.textContent : heading.textContent,
        title: heading.textContent,
        method: method ? method.textContent : "",
        text: text.toLowerCase(),
      });
    });
    return entries;
  }

  function rank(entry, words) {
    var score = 0;
    var name = entry.name.toLowerCase();
    for (var i = 0; i < words.length; i++) {
      if (entry.text.indexOf(words[i]) < 0) return -1;
      if (name === words[i]) score += 8;
      else if (name.indexOf(words[i]) === 0) score += 4;
      else if (name.indexOf(words[i]) > 0) score += 2;
      else score += 1;
    }
    return score + (entry.method ? 1 : 0);
  }

  function result(entry) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = entry.address;
    link.title = entry.title;
    if (entry.method) {
      var method = document.createElement("span");
      method.className = "m m-" + entry.method.toLowerCase();
      method.textContent = entry.method;
      link.append(method);
    }
    var name = document.createElement("span");
    name.textContent = entry.name;
    link.append(name);
    item.append(link);
    return item;
  }

  function search() {
    var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    var searching = words.length > 0;
    tree.hidden = searching;
    list.hidden = !searching;
    if (!searching) {
      list.replaceChildren();
      found.textContent = "";
      return;
    }
    var hits = [];
    index().forEach(function (entry) {
      var score = rank(entry, words);
      if (score >= 0) hits.push({ entry: entry, score: score });
    });
    hits.sort(function (a, b) {
      return b.score - a.score;
    });
    list.replaceChildren.apply(
      list,
      hits.slice(0, most).map(function (hit) {
        return result(hit.entry);
      }),
    );
    found.textContent =
      hits.length === 0
        ? "Nothing found"
        : hits.length > most
          ? "The first " + most + " of " + hits.length
          : hits.length === 1
            ? "1 found"
            : hits.length + " found";
  }

  function links() {
    return Array.prototype.slice.call(list.querySelectorAll("a"));
  }

  // Whoever searches finds the index made, as a rule.
  window.addEventListener("load", function () {
    if (window.requestIdleCallback) window.requestIdleCallback(index);
  });
  input.addEventListener("input", search);
  input.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      input.value = "";
      search();
    } else if (event.key === "ArrowDown" && links()[0]) {
      event.preventDefault();
      links()[0].focus();
    } else if (event.key === "Enter" && links()[0]) {
      event.preventDefault();
      links()[0].click();
    }
  });
  list.addEventListener("keydown", function (event) {
    var all = links();
    var at = all.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && all[at + 1]) all[at + 1].focus();
    else if (event.key === "ArrowUp") (all[at - 1] || input).focus();
    else if (event.key === "Escape") {
      input.value = "";
      search();
      input.focus();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", function (event) {
    var target = event.target;
    var typing = target instanceof HTMLInputElement;
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.focus();
  });
})();
