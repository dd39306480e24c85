// What the reader does with the page. The words stand in the page itself and need none of this.
import { BodyScene } from "./body.js";
import { between, fitted, panned, sidesInSight, turned, zoomed } from "./eye.js";
import { listenTo } from "./hands.js";
import { Labels } from "./labels.js";
import { onPaper } from "./paper.js";

const $ = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];
const FLIGHT_MS = 900;
const LOOK_MS = 2500, WORD_MS = 330, LONGEST_MS = 14000;
const KEY_DEGREES = 10, KEY_ZOOM = 1.2, KEY_PIXELS = 40;
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const darkSystem = window.matchMedia("(prefers-color-scheme: dark)");
const root = document.documentElement;
const table = JSON.parse($("table").textContent);
const words = table.words;

class Page {
  constructor() {
    this.table = table;
    this.canvas = $("picture");
    this.body = new BodyScene(this.canvas, this.table, $("shapes").textContent);
    $("shapes").remove();
    this.whole = this.table.steps.length - 1;
    this.labels = new Labels($("labels"), $("lines"));
    this.labelsOn = true;
    this.view = "whole";
    this.named = null;
    this.flight = null;
    this.playing = 0;
    this.waiting = false;
    this.resize();
    this.eye = this.fit("whole");
    this.theme();
    this.showStep(this.whole, false);
    this.listen();
    this.followAddress();
    $("loading").remove();
    root.dataset.drawn = "yes";
  }

  /** A view's eye, stepped back so that the picture below the buttons holds it. */
  fit(name) {
    const view = this.table.views[name];
    // An eye within the canal has no room to step back.
    if (view.lamp) return { ...view };
    const free = Math.max(this.height - 2 * this.shift, 1);
    const eye = fitted(view, this.width / free);
    return { ...eye, distance: (eye.distance * this.height) / free };
  }

  resize() {
    const stage = $("stage");
    this.width = Math.max(stage.clientWidth, 2);
    this.height = Math.max(stage.clientHeight, 2);
    this.shift = Math.min($("views").offsetHeight + $("views").offsetTop, this.height / 3) / 2;
    this.body.resize(this.width, this.height, Math.min(window.devicePixelRatio || 1, 2));
    $("lines").setAttribute("viewBox", `0 0 ${this.width} ${this.height}`);
  }

  redraw() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame((now) => {
      this.waiting = false;
      this.draw(now);
    });
  }

  draw(now) {
    if (this.flight) {
      const share = (now - this.flight.began) / FLIGHT_MS;
      this.eye = between(this.flight.from, this.flight.to, Math.max(share, 0));
      if (share >= 1) this.flight = null;
      else this.redraw();
    }
    this.body.draw(this.eye, this.width, this.height, this.shift);
    const [left, right] = sidesInSight(this.eye).map((side) => words.sides[side]);
    $("side-left").textContent = left;
    $("side-right").textContent = right;
    $("leg").textContent = this.eye.only ? words.only[this.eye.only] : "";
    const stage = $("stage").getBoundingClientRect();
    const taken = all("#stage .over").map((element) => {
      const box = element.getBoundingClientRect();
      return { x: box.left - stage.left, y: box.top - stage.top, width: box.width, height: box.height };
    });
    const { clear } = this.table.steps[this.body.step];
    this.labels.place((at) => this.body.project(at, this.width, this.height), this, this.eye, taken, clear);
    root.dataset.eye = `${this.eye.azimuth.toFixed(1)} ${this.eye.pitch.toFixed(1)} ${this.eye.distance.toFixed(0)}`;
  }

  look(eye, flying = true) {
    if (flying && !calm.matches) this.flight = { from: { ...this.eye }, to: eye, began: performance.now() };
    else {
      this.flight = null;
      this.eye = eye;
    }
    this.redraw();
  }

  showView(name, flying = true) {
    this.view = name;
    for (const button of all("[data-view]")) button.setAttribute("aria-pressed", String(button.dataset.view === name));
    const shown = document.querySelector('[data-view][aria-pressed="true"]');
    if (shown) $("views").scrollLeft = shown.offsetLeft - ($("views").clientWidth - shown.offsetWidth) / 2;
    this.look(this.fit(name), flying);
  }

  showStep(step, flying = true) {
    this.body.showStep(step);
    for (const button of all("[data-step]")) button.setAttribute("aria-pressed", String(Number(button.dataset.step) === step));
    root.dataset.told = step === this.whole ? "" : String(step + 1);
    this.makeLabels();
    this.showView(this.table.stepViews[step], flying);
    this.tellStep();
    if (step !== this.whole) this.say(this.sentence(step));
  }

  /** On small screens the sentence of the step stands below its button. */
  tellStep() {
    $("told").textContent = this.body.step === this.whole ? "" : this.sentence(this.body.step);
  }

  /** An address that ends in "#step-3" opens the third step: for links in slides and notes. */
  followAddress() {
    const step = Number(/^#step-([1-4])$/.exec(window.location.hash)?.[1] ?? 0);
    if (step) this.turnTo(step - 1);
  }

  makeLabels() {
    const shown = this.labelsOn ? [...this.table.steps[this.body.step].labels] : [];
    if (this.named && !shown.some((label) => label.structure === this.named.structure)) shown.push(this.named);
    this.labels.show(shown, root.dataset.level === "clinical");
    this.redraw();
  }

  /** Where both levels say the same, the sentence stands there once, without a level. */
  sentence(step) {
    const own = $(`step-${step + 1}`);
    return (own?.querySelector(`.${root.dataset.level}`) ?? own?.querySelector("p"))?.textContent ?? "";
  }

  say(text) {
    $("say").textContent = text;
  }

  choose(structure, at) {
    this.body.chosen = structure ? structure.id : null;
    this.named = structure ? { text: structure.name, at, role: "chosen", lead: "", structure: structure.id, side: structure.side } : null;
    if (structure) this.say(structure.name);
    this.makeLabels();
  }

  /** The four steps one after another, each as long as its sentence takes to read. */
  play(step = 0) {
    this.stop();
    this.showStep(step);
    $("play").setAttribute("aria-pressed", "true");
    const count = this.sentence(step).split(/\s+/).length;
    this.playing = window.setTimeout(
      () => (step + 1 < this.whole ? this.play(step + 1) : this.turnTo(this.whole)),
      Math.min(LOOK_MS + WORD_MS * count, LONGEST_MS),
    );
  }

  stop() {
    window.clearTimeout(this.playing);
    this.playing = 0;
    $("play")?.setAttribute("aria-pressed", "false");
  }

  turnTo(step) {
    this.stop();
    this.showStep(Math.min(Math.max(step, 0), this.whole));
  }

  theme() {
    const style = getComputedStyle(root);
    const colour = (name) => style.getPropertyValue(name).trim().match(/[0-9a-f]{2}/gi).map((part) => parseInt(part, 16) / 255);
    this.body.setTheme({ top: colour("--scene-top"), bottom: colour("--scene-bottom"), felt: colour("--felt-scene"), rim: colour("--rim"), dark: isDark() });
    this.redraw();
  }

  listen() {
    listenTo(this.canvas, {
      shift: () => this.shift,
      now: () => this.eye,
      set: (eye) => this.look({ ...eye, window: eye.window }, false),
      chooseAt: ({ x, y }) => {
        const hit = this.body.pick(x, y, this.width, this.height, this.eye);
        this.choose(hit && hit.part.row, hit && hit.point);
      },
    });
    for (const button of all("[data-view]")) button.addEventListener("click", () => { this.stop(); this.showView(button.dataset.view); });
    for (const button of all("[data-step]")) {
      button.addEventListener("click", () => {
        const step = Number(button.dataset.step);
        this.turnTo(step === this.body.step ? this.whole : step);
      });
    }
    for (const box of all("[data-layer]")) {
      box.addEventListener("change", () => {
        this.body.layers[box.dataset.layer] = box.checked;
        this.redraw();
      });
    }
    $("labels-on").addEventListener("change", (event) => { this.labelsOn = event.target.checked; this.makeLabels(); });
    $("play")?.addEventListener("click", () => (this.playing ? this.stop() : this.play()));
    document.addEventListener("kneural:level", () => { this.makeLabels(); this.tellStep(); });
    document.addEventListener("kneural:theme", () => this.theme());
    window.addEventListener("hashchange", () => this.followAddress());
    document.addEventListener("keydown", (event) => this.onKey(event));
    new ResizeObserver(() => { this.resize(); this.redraw(); }).observe($("stage"));
    window.addEventListener("beforeprint", () => this.print());
  }

  /** The picture as it is seen now, with its words, in the light colours that the page has taken on for paper. */
  print() {
    this.theme();
    this.draw(performance.now());
    this.body.draw(this.eye, this.width, this.height, this.shift);
    $("print").src = onPaper(this.canvas, this.width, this.height, this.labels.placed(), [$("side-left").textContent, $("side-right").textContent]);
  }

  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.closest("textarea, select")) return;
    const onPicture = event.target === this.canvas;
    const step = this.body.step;
    const turns = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const zooms = { "+": KEY_ZOOM, "=": KEY_ZOOM, "-": 1 / KEY_ZOOM, _: 1 / KEY_ZOOM };
    const inWords = event.target.closest("#words");
    if (onPicture && turns[event.key]) {
      const [across, down] = turns[event.key];
      this.look(event.shiftKey
        ? panned(this.eye, across * KEY_PIXELS, down * KEY_PIXELS, this.height)
        : turned(this.eye, across * KEY_DEGREES, down * KEY_DEGREES), false);
    } else if (zooms[event.key]) this.look(zoomed(this.eye, zooms[event.key], 0, 0, this.height), false);
    else if (event.key === "PageDown" && !inWords && this.whole) this.turnTo(step === this.whole ? 0 : step + 1);
    else if (event.key === "PageUp" && !inWords && this.whole) this.turnTo(step - 1);
    else if (/^[1-4]$/.test(event.key) && Number(event.key) <= this.whole) this.turnTo(Number(event.key) - 1);
    else if (event.key === "0") this.turnTo(this.whole);
    else if (event.key === "Escape") this.choose(null, null);
    else if (event.key === "Home" && onPicture) this.showView(this.view);
    else if (event.key === "r" || event.key === "R") this.showView(this.view);
    else if (event.key === "l" || event.key === "L") $("labels-on").click();
    else if ((event.key === "p" || event.key === "P") && $("play")) $("play").click();
    else return;
    event.preventDefault();
  }
}

const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : darkSystem.matches);
const tell = (what) => document.dispatchEvent(new Event(`kneural:${what}`));

/** Words, sources, levels and themes work without the picture, too. */
function listenToWords() {
  const nameTheme = () => { $("theme").textContent = isDark() ? words.light : words.dark; };
  nameTheme();
  $("theme").addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    nameTheme();
    tell("theme");
  });
  darkSystem.addEventListener("change", () => { nameTheme(); tell("theme"); });
  for (const button of all("[data-reading]")) {
    button.addEventListener("click", () => {
      root.dataset.level = button.dataset.reading;
      for (const other of all("[data-reading]")) other.setAttribute("aria-pressed", String(other === button));
      tell("level");
    });
  }
  for (const button of all("[data-open]")) button.addEventListener("click", () => $(button.dataset.open).showModal());
  for (const button of all("[data-close]")) button.addEventListener("click", () => button.closest("dialog").close());
  for (const link of all('a[href^="#source-"]')) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      link.closest("dialog")?.close();
      $("all-sources").open = true;
      const source = $(link.hash.slice(1));
      source.tabIndex = -1;
      source.scrollIntoView({ block: "center" });
      source.focus({ preventScroll: true });
    });
  }
}

/** Paper is white: the page goes there in light colours, and afterwards is as it was. */
function listenToPrinter() {
  let before = null;
  window.addEventListener("beforeprint", () => {
    before ??= { theme: root.dataset.theme };
    root.dataset.theme = "light";
  });
  window.addEventListener("afterprint", () => {
    if (before?.theme) root.dataset.theme = before.theme;
    else delete root.dataset.theme;
    before = null;
    tell("theme");
  });
}

listenToPrinter();
listenToWords();
try {
  window.kneural = new Page();
} catch (error) {
  // No WebGL: the flat body stays, and all the words.
  $("stage").classList.add("bare");
  $("loading").textContent = words.bare;
  root.dataset.drawn = "no";
  console.warn(error);
}
