"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId("filter");
  if (!form) return;

  const text = byId("filter-text");
  const path = byId("filter-path");
  const confidence = byId("filter-confidence");
  const family = byId("filter-family");
  const rule = byId("filter-rule");
  const withSuppressed = byId("filter-suppressed");
  const suppressed = byId("suppressed");
  const status = byId("shown");
  const keys = byId("keys");
  const severities = [...form.querySelectorAll("[name=severity]")];
  const items = [...document.querySelectorAll(".finding")].map((node) => ({
    node,
    severity: node.dataset.s,
    confidence: node.dataset.c,
    family: node.dataset.f,
    rule: node.dataset.r,
    suppressed: suppressed !== null && suppressed.contains(node),
    path: null,
    text: null,
  }));
  const lists = [...document.querySelectorAll(".list")];
  const parts = [...document.querySelectorAll(".part")];
  let shown = [];

  // Read when first asked for: a page may have tens of thousands.
  const pathOf = (item) => (item.path ??= item.node.querySelector(".where").textContent.toLowerCase());
  const textOf = (item) => (item.text ??= item.node.textContent.toLowerCase());
  const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

  const apply = () => {
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const part = path.value.trim().toLowerCase();
    const severe = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    const known = new Set(severities.map((box) => box.value));
    const all = withSuppressed !== null && withSuppressed.checked;
    const matches = (item) =>
      (all || !item.suppressed) &&
      (severe.has(item.severity) || !known.has(item.severity)) &&
      (!confidence.value || item.confidence === confidence.value) &&
      (!family.value || item.family === family.value) &&
      (!rule.value || item.rule === rule.value) &&
      (!part || pathOf(item).includes(part)) &&
      words.every((word) => textOf(item).includes(word));
    shown = [];
    const filled = new Set();
    for (const item of items) {
      const match = matches(item);
      if (item.node.hidden === match) item.node.hidden = !match;
      if (!match) continue;
      shown.push(item.node);
      filled.add(item.node.parentElement);
    }
    for (const part of parts) part.hidden = !filled.has(part);
    for (const list of lists) list.hidden = list.querySelector(":scope > :not([hidden])") === null;
    for (const first of document.querySelectorAll(".finding.first")) first.classList.remove("first");
    for (const list of lists) list.querySelector(".part:not([hidden]) > :not([hidden])")?.classList.add("first");
    byId("none").hidden = shown.length > 0;
    if (suppressed) {
      suppressed.hidden = !all;
      suppressed.open = all;
    }
    const total = items.filter((item) => all || !item.suppressed).length;
    status.textContent =
      shown.length === total ? plural(total, "finding") : `${shown.length.toLocaleString("en")} of ${plural(total, "finding")}`;
  };

  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, items.length > 2000 ? 200 : 60);
  };
  form.addEventListener("input", (event) => (event.target.type === "checkbox" && event.target.id !== "keys" ? apply() : soon()));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  family.addEventListener("change", () => {
    rule.value = "";
  });

  const reset = () => {
    form.reset();
    apply();
  };

  // Numbers of the overview lead to what they count.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-severity], a[data-family]") : null;
    if (!link) return;
    form.reset();
    if (link.dataset.severity !== undefined)
      for (const box of severities) box.checked = box.value === link.dataset.severity;
    if (link.dataset.family !== undefined) family.value = link.dataset.family;
    apply();
  });

  const detailsOf = (node) => node.querySelector(":scope > details");
  const headOf = (node) => node.querySelector(":scope > details > summary, :scope > .head");
  const stopsOf = (node) => {
    const open = detailsOf(node)?.open;
    return [headOf(node), ...(open ? node.querySelectorAll(".step") : [])];
  };
  const go = (target) => {
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
  };
  const current = () => document.activeElement?.closest(".finding") ?? null;

  const moveFinding = (by) => {
    const at = shown.indexOf(current());
    const next = shown[at < 0 ? 0 : at + by];
    if (next) go(headOf(next));
  };
  const moveStop = (by) => {
    const finding = current();
    if (!finding) return moveFinding(1);
    const stops = stopsOf(finding);
    const step = document.activeElement.closest(".step");
    const target = stops[(step ? stops.indexOf(step) : 0) + by];
    if (target) return go(target);
    const next = shown[shown.indexOf(finding) + by];
    if (next) go(by > 0 ? headOf(next) : stopsOf(next).at(-1));
  };
  const close = () => {
    const finding = current();
    const details = finding && detailsOf(finding);
    if (details) details.open = false;
    if (finding) go(headOf(finding));
    return finding !== null;
  };

  const singles = {
    j: () => moveStop(1),
    k: () => moveStop(-1),
    n: () => moveFinding(1),
    p: () => moveFinding(-1),
    "/": () => {
      go(text);
      text.select();
    },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = event.target.matches("input:not([type=checkbox]), select, textarea");
    const act = () => {
      if (typing && event.key === "Escape") return event.target.blur();
      if (event.key === "Escape") return close() ? undefined : null;
      if (typing || !keys.checked) return null;
      if (singles[event.key]) return singles[event.key]();
      if (!current()) return null;
      if (event.key === "ArrowDown") return moveStop(1);
      if (event.key === "ArrowUp") return moveStop(-1);
      return null;
    };
    if (act() !== null) event.preventDefault();
  });

  const setAll = (open) => {
    for (const node of shown) {
      const details = detailsOf(node);
      if (details) details.open = open;
    }
  };
  byId("open-all").addEventListener("click", () => setAll(true));
  byId("close-all").addEventListener("click", () => setAll(false));

  const reveal = () => {
    // Our ids need no decoding; a fragment made by somebody else finds nothing.
    const target = byId(location.hash.slice(1));
    const finding = target?.closest(".finding");
    if (!finding) return;
    if (finding.hidden || finding.closest("[hidden]")) {
      form.reset();
      if (withSuppressed) withSuppressed.checked = suppressed.contains(finding);
      apply();
    }
    const details = detailsOf(finding);
    if (details) details.open = true;
    go(target === finding ? headOf(finding) : target);
  };
  addEventListener("hashchange", reveal);

  // What is closed would be missing on paper; of very many only what was opened is printed in full.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = shown.map(detailsOf).filter((details) => details && !details.open);
    if (opened.length > 300) opened = [];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    opened = [];
  });

  // On a phone the findings come first.
  if (matchMedia("(max-width: 40rem)").matches) form.querySelector(".more").open = false;
  form.hidden = false;
  document.documentElement.classList.add("alive");
  reset();
  reveal();
})();
