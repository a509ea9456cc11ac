"use strict";
/* What a report can do beyond being read: light what belongs together, show only what is chosen, walk. */
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const listed = (value) => (value || "").split(" ").filter(Boolean);
  const articles = all(".document");
  const form = document.querySelector(".bar");
  if (!form) return;

  /* Lighting. What has the focus or was clicked stays lit while the pointer is elsewhere. */
  const lit = { pointed: null, focused: null, kept: null };
  let shining = [];

  const belonging = (target) => {
    const from = target.closest && target.closest("[data-s], [data-f]");
    const article = from && from.closest(".document");
    if (!article) return null;
    const { s, a, f } = from.dataset;
    if (f) return { article, selector: `[data-f="${f}"]` };
    const whole = from.matches(".source, .ledger li, .strip rect");
    const attribute = whole || !a ? "s" : "a";
    const selector = listed(attribute === "s" ? s : a).map((id) => `[data-${attribute}~="${id}"]`).join(", ");
    return { article, selector };
  };

  const relight = () => {
    for (const element of shining) element.classList.remove("lit", "lighting");
    shining = [];
    const now = lit.pointed || lit.focused || lit.kept;
    if (!now || !now.selector) return;
    shining = all(now.selector, now.article);
    for (const element of shining) element.classList.add("lit");
    if (now.selector.includes("data-f")) return;
    now.article.classList.add("lighting");
    shining.push(now.article);
  };

  const follow = (event, which, change) =>
    document.addEventListener(event, ({ target }) => {
      lit[which] = change(target);
      relight();
    });
  follow("mouseover", "pointed", belonging);
  follow("focusin", "focused", belonging);
  follow("focusout", "focused", () => null);
  follow("click", "kept", (target) => (target.closest(".bar") ? lit.kept : belonging(target)));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    lit.pointed = lit.focused = lit.kept = null;
    relight();
  });

  /* Choices. */
  const findings = all(".finding").map((note) => {
    const article = note.closest(".document");
    const words = all(`[data-f="${note.dataset.f}"]`, article).filter((element) => element !== note);
    const whose = new Set();
    for (const flag of words.filter((element) => element.matches(".flag"))) {
      for (const part of all("[data-s]", flag)) listed(part.dataset.s).forEach((id) => whose.add(id));
      for (let up = flag.closest("[data-s]"); up; up = up.parentElement.closest("[data-s]"))
        listed(up.dataset.s).forEach((id) => whose.add(id));
    }
    return { note, article, words, whose };
  });
  const entries = new Map(articles.map((article) => [article, all(".ledger li", article)]));
  const links = new Map(all(".contents [data-d]").map((row) => [row.dataset.d, row]));
  const status = form.querySelector(".status");
  const value = (name) => form.elements[name].value;
  const count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

  const narrow = (article, source, kind) => {
    const allowed = new Set();
    for (const entry of entries.get(article)) {
      const fits = (!source || entry.dataset.name === source) && (!kind || entry.dataset.kind === kind);
      entry.hidden = !fits;
      if (fits) allowed.add(entry.dataset.s);
    }
    const chosen = Boolean(source || kind);
    const out = (element) => chosen && !listed(element.dataset.s).some((id) => allowed.has(id));
    for (const part of all(".said, .source, .cue, .course rect", article)) part.classList.toggle("off", out(part));
    for (const part of all(".reading .number, .reading .hedge", article))
      part.classList.toggle("off", chosen && !part.closest(".said:not(.off)"));
    for (const row of all(".tables tr[data-s]", article)) row.hidden = out(row);
    const statements = new Set();
    for (const part of all(".said:not(.off)", article)) listed(part.dataset.a).forEach((id) => statements.add(id));
    return { allowed, statements: statements.size };
  };

  const choose = () => {
    const [source, kind, severity, rule] = ["source", "kind", "severity", "rule"].map(value);
    const chosen = Boolean(source || kind || severity || rule);
    const shown = { findings: 0, statements: 0, articles: 0 };
    const kept = new Map(articles.map((article) => [article, narrow(article, source, kind)]));
    const left = new Map(articles.map((article) => [article, 0]));
    for (const { note, article, words, whose } of findings) {
      const { allowed } = kept.get(article);
      const fits =
        (!severity || note.dataset.severity === severity) &&
        (!rule || note.dataset.rule === rule) &&
        ((!source && !kind) || [...whose].some((id) => allowed.has(id)));
      note.hidden = !fits;
      for (const element of words) {
        if (element.matches(".flag")) element.classList.toggle("off", !fits);
        else element.toggleAttribute("hidden", !fits);
      }
      if (fits) left.set(article, left.get(article) + 1);
    }
    for (const article of articles) {
      const { statements, allowed } = kept.get(article);
      const empty = chosen && (severity || rule ? !left.get(article) : !allowed.size);
      article.hidden = empty;
      if (links.has(article.id)) links.get(article.id).hidden = empty;
      if (empty) continue;
      const number = article.querySelector(".count.findings");
      if (number) number.textContent = left.get(article).toLocaleString("en");
      shown.articles += 1;
      shown.findings += left.get(article);
      shown.statements += statements;
    }
    const where = articles.length > 1 ? ` in ${count(shown.articles, "article")}` : "";
    status.textContent = chosen
      ? `Shown: ${count(shown.findings, "finding")}, ${count(shown.statements, "statement")}${where}`
      : "";
  };

  /* A walk from finding to finding, from where the reader is. */
  let at = -1;
  const walk = (step) => {
    const shown = findings.map(({ note }) => note).filter((note) => !note.hidden && !note.closest("[hidden]"));
    if (!shown.length) return;
    at = (at + step + shown.length) % shown.length;
    const note = shown[at];
    note.scrollIntoView({ block: "center" });
    lit.kept = belonging(note);
    relight();
    const [head, message] = [".severity", ".message"].map((part) => note.querySelector(part).textContent);
    status.textContent = `${at + 1} of ${shown.length}: ${head}, ${message}`;
  };

  form.addEventListener("change", ({ target }) => {
    if (!target.name) return;
    at = -1;
    choose();
  });
  form.elements.all.addEventListener("click", () => {
    form.reset();
    choose();
  });
  form.elements.back.addEventListener("click", () => walk(at < 0 ? 0 : -1));
  form.elements.on.addEventListener("click", () => walk(1));
  form.addEventListener("submit", (event) => event.preventDefault());

  const theme = document.querySelector(".theme");
  theme.addEventListener("change", () => {
    root.dataset.theme = theme.value;
  });

  /* On paper nothing is folded away. */
  addEventListener("beforeprint", () => {
    for (const folded of all("details:not([open])")) {
      folded.open = true;
      folded.dataset.folded = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const folded of all("details[data-folded]")) {
      folded.open = false;
      delete folded.dataset.folded;
    }
  });
})();
