"use strict";
/* What a comparison can do beyond being read: light counterparts, scroll both texts together, choose, walk. */
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const listed = (value) => (value || "").split(" ").filter(Boolean);
  const panes = [document.getElementById("original"), document.getElementById("rewrite")];
  const list = document.querySelector(".drifts");
  const cards = all(".finding");
  const form = document.querySelector("form.bar");

  /* Lighting. What has the focus or was clicked stays lit while the pointer is elsewhere. */
  const lit = { pointed: null, focused: null, kept: null };
  let shining = [];
  const statement = (id) => document.getElementById(id);
  // A statement that a mark cuts is in pieces, of which only the first has the id.
  const pieces = (first) => {
    const key = first.dataset.w;
    return all(`.statement[data-w="${key}"]`, first.closest(".row")).filter(
      (one) => one === first || (!one.id && first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
  };
  const drift = (id) => all(`[data-d="${id}"]`);

  const belonging = (target) => {
    const from = target.closest && target.closest("[data-d].finding, a[data-d], .statement, [data-d]");
    if (!from) return null;
    if (from.matches(".finding, a[data-d]")) return drift(from.dataset.d);
    const own = from.closest(".statement");
    const within = from.closest("[data-d]");
    const both = own ? [own, ...listed(own.dataset.w).map(statement).filter(Boolean).flatMap(pieces)] : [];
    const cardsOf = own ? all("[data-d]", own).map((one) => one.dataset.d) : [];
    if (within) cardsOf.push(within.dataset.d);
    return [...both, ...cards.filter((card) => cardsOf.includes(card.id))];
  };

  const relight = () => {
    for (const element of shining) element.classList.remove("lit");
    shining = lit.pointed || lit.focused || lit.kept || [];
    for (const element of shining) element.classList.add("lit");
  };

  const follow = (event, which, change) =>
    document.addEventListener(event, ({ target }) => {
      lit[which] = change(target);
      relight();
    });
  follow("mouseover", "pointed", belonging);
  follow("focusin", "focused", belonging);
  follow("focusout", "focused", () => null);
  for (const one of all(".statement[id]")) one.tabIndex = 0;

  /* Scrolling. The statements that stand in the same order in both texts hold them together. */
  const HEIGHT = 0.3; // so far down a pane people read
  const top = (element, pane) =>
    element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  let anchors = null;

  const rising = (pairs) => {
    // The longest run of pairs that go down both texts.
    const best = pairs.map(() => ({ length: 1, from: -1 }));
    let last = -1;
    pairs.forEach((pair, i) => {
      for (let j = 0; j < i; j += 1)
        if (pairs[j][0] < pair[0] && pairs[j][1] < pair[1] && best[j].length >= best[i].length)
          best[i] = { length: best[j].length + 1, from: j };
      if (last < 0 || best[i].length > best[last].length) last = i;
    });
    const run = [];
    for (let i = last; i >= 0; i = best[i].from) run.unshift(pairs[i]);
    return run;
  };

  const measure = () => {
    const [left, right] = panes;
    const pairs = all(".statement[id]", left)
      .map((one) => [one, statement(listed(one.dataset.w)[0])])
      .filter(([, other]) => other)
      .map(([one, other]) => [top(one, left), top(other, right)])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    anchors = [[0, 0], ...rising(pairs), [left.scrollHeight, right.scrollHeight]];
  };

  const across = (y, from) => {
    const to = 1 - from;
    const next = anchors.findIndex((anchor) => anchor[from] > y);
    if (next < 1) return anchors[next ? anchors.length - 1 : 0][to];
    const [a, b] = [anchors[next - 1], anchors[next]];
    return a[to] + ((y - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
  };

  let leading = null;
  const scrolls = (pane) => getComputedStyle(pane).overflowY === "auto";
  const together = (from) => {
    const [pane, other] = [panes[from], panes[1 - from]];
    if (leading !== pane || !scrolls(pane)) return;
    if (!anchors) measure();
    if (pane.scrollTop <= 0) other.scrollTop = 0;
    else
      other.scrollTop =
        across(pane.scrollTop + HEIGHT * pane.clientHeight, from) - HEIGHT * other.clientHeight;
    const text = panes[1];
    const first = cards.find((card) => {
      const place = !card.hidden && document.getElementById(`${card.id}-now`);
      return place && top(place, text) + place.offsetHeight > text.scrollTop;
    });
    if (list && first) list.scrollTop = first.offsetTop - list.querySelector("h2").offsetHeight;
  };
  panes.forEach((pane, i) => {
    for (const event of ["pointerenter", "wheel", "touchstart", "pointerdown", "keydown"])
      pane.addEventListener(event, () => (leading = pane), { passive: true });
    pane.addEventListener("scroll", () => together(i), { passive: true });
  });
  addEventListener("resize", () => (anchors = null));

  const level = (elements) => {
    // Bring the first of these in either pane to the height at which people read.
    leading = null;
    if (!anchors) measure();
    panes.forEach((pane, i) => {
      if (!scrolls(pane)) return;
      const element = elements.find((one) => one && pane.contains(one));
      const [other] = elements.filter((one) => one && panes[1 - i].contains(one));
      if (!element && !other) return;
      // What has no counterpart is shown against what stands around it.
      const y = element ? top(element, pane) : across(top(other, panes[1 - i]), 1 - i);
      pane.scrollTop = y - HEIGHT * pane.clientHeight;
    });
  };

  const show = (card) => {
    const places = ["was", "now"].map((side) => document.getElementById(`${card.id}-${side}`));
    level(places);
    if (scrolls(panes[1])) list.scrollTop = card.offsetTop - list.querySelector("h2").offsetHeight;
    else card.scrollIntoView({ block: "center" });
    lit.kept = drift(card.id);
    lit.pointed = lit.focused = null;
    relight();
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest(".bar, .guideline")) return;
    const own = event.target.closest("[data-d].finding, a[data-d]");
    if (own && scrolls(panes[1])) {
      event.preventDefault();
      show(document.getElementById(own.dataset.d));
      return;
    }
    lit.kept = belonging(event.target);
    relight();
    const from = event.target.closest(".statement");
    if (from && !getSelection().toString()) meet(from);
  });
  const meet = (from) => {
    // Bring the counterpart beside a statement, which stays where it is.
    const other = statement(listed(from.dataset.w)[0]);
    const pane = panes.find((one) => one.contains(other));
    if (!pane || !scrolls(pane)) return;
    leading = null;
    pane.scrollTop += other.getBoundingClientRect().top - from.getBoundingClientRect().top;
  };
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Enter" && target.matches(".statement")) meet(target);
    if (key !== "Escape") return;
    lit.pointed = lit.focused = lit.kept = null;
    relight();
  });

  const theme = document.querySelector(".theme");
  theme.addEventListener("change", () => {
    root.dataset.theme = theme.value;
  });
  if (!form) return;

  /* Choices, and a walk from drift to drift. */
  const status = form.querySelector(".status");
  const shown = () => cards.filter((card) => !card.hidden);
  const choose = () => {
    const [kind, severity] = ["kind", "severity"].map((name) => form.elements[name].value);
    for (const card of cards) {
      const fits =
        (!kind || card.dataset.kind === kind) && (!severity || card.dataset.severity === severity);
      card.hidden = !fits;
      for (const one of drift(card.id)) {
        if (one.matches("a")) one.hidden = !fits;
        else if (one !== card) one.classList.toggle("off", !fits);
      }
    }
    const count = shown().length;
    status.textContent = kind || severity ? `Shown: ${count} drift${count === 1 ? "" : "s"}` : "";
  };
  let at = -1;
  const walk = (step) => {
    const left = shown();
    if (!left.length) return;
    at = (at + step + left.length) % left.length;
    show(left[at]);
    const message = left[at].querySelector(".message").textContent;
    status.textContent = `${at + 1} of ${left.length}: ${left[at].dataset.kind}, ${message}`;
  };
  form.addEventListener("change", () => {
    at = -1;
    choose();
  });
  form.elements.all.addEventListener("click", () => {
    form.reset();
    at = -1;
    choose();
  });
  form.elements.back.addEventListener("click", () => walk(at < 0 ? 0 : -1));
  form.elements.on.addEventListener("click", () => walk(1));
  form.addEventListener("submit", (event) => event.preventDefault());
})();
