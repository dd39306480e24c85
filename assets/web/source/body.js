// The body on the page: meshes and materials, and what changes with step, layers, eye and theme.
import {
  BackSide, BufferAttribute, BufferGeometry, DoubleSide, FrontSide, GLSL3, Group, Matrix4, Mesh, PerspectiveCamera,
  RawShaderMaterial, Raycaster, Scene, SphereGeometry, Vector2, Vector3, WebGLRenderer,
} from "three";
import { axes, position } from "./eye.js";
import * as shaders from "./shaders.js";
import { bytes, bytesOf, corners, normals, points } from "./unpack.js";

const LIT_SWELLING = 0.9;
const OUTLINE_PIXELS = 2.6;
const GHOST_OPACITY = 0.26;
const FAR_FELT = 0.34;
const NEAR_WINDOW_MM = 130;
const DEEP_RADII_MM = [46, 42, 46];
const DARKEST = 0.5;
const SHADE_POWERS = [0.85, 1.0, 1.15];
const SOLID_ORDER = 1, FAR_FELT_ORDER = 2, DEEP_ORDER = 3, SKIN_ORDER = 4, FELT_ORDER = 5, GHOST_ORDER = 6;

export class BodyScene {
  constructor(canvas, table, text) {
    this.table = table;
    this.renderer = new WebGLRenderer({ canvas, antialias: true, powerPreference: "high-performance" });
    this.renderer.sortObjects = true;
    this.scene = new Scene();
    this.camera = new PerspectiveCamera(22, 1, 1, 20000);
    this.camera.up.set(0, 0, 1);
    this.layers = { ...table.layers };
    this.step = table.steps.length - 1;
    this.chosen = null;
    this.shared = {
      swelling: { value: new Vector2(0, 0) },
      rimWidth: { value: new Vector2(0, 0) },
      sideKept: { value: 0 },
      openingPlace: { value: new Vector3(0, 0, -1) },
      openingSize: { value: new Vector2(0, 0) },
      skinDensity: { value: new Vector2(0.1, 0.75) },
      feltColour: { value: new Vector3() },
      rimColour: { value: new Vector3() },
      top: { value: new Vector3() },
      bottom: { value: new Vector3() },
      lamp: { value: 0 },
    };
    this.materials = new Map();
    this.parts = [];
    this.addGround();
    const raw = bytesOf(text);
    for (const row of table.structures) this.addStructure(row, raw);
    this.addDeep();
    this.rim = new Mesh(new BufferGeometry(), this.material("rim", shaders.OUTLINE, { side: BackSide, swollen: true, rim: true }));
    this.rim.renderOrder = SOLID_ORDER;
    this.rim.visible = false;
    this.scene.add(this.rim);
    this.showStep(this.step);
  }

  material(key, fragment, { side = FrontSide, swollen = false, rim = false, glow = 0, opacity = 1, clear = false, depthWrite = true, cutFace = shaders.CUT_BONE } = {}) {
    if (!this.materials.has(key)) {
      const s = this.shared;
      this.materials.set(
        key,
        new RawShaderMaterial({
          vertexShader: shaders.VERTEX, fragmentShader: fragment, glslVersion: GLSL3, side, transparent: clear, depthWrite,
          defines: swollen ? { SWOLLEN: 1 } : {},
          uniforms: {
            swelling: rim ? s.rimWidth : s.swelling, sideKept: s.sideKept, openingPlace: s.openingPlace,
            openingSize: s.openingSize, skinDensity: s.skinDensity, tint: rim ? s.rimColour : s.feltColour,
            glow: { value: glow }, opacity: { value: opacity }, lamp: s.lamp, cutFace: { value: new Vector3(...cutFace) },
          },
        }),
      );
    }
    return this.materials.get(key);
  }

  addGround() {
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
    const material = new RawShaderMaterial({
      vertexShader: shaders.GROUND_VERTEX, fragmentShader: shaders.GROUND, glslVersion: GLSL3,
      depthTest: false, depthWrite: false, uniforms: { top: this.shared.top, bottom: this.shared.bottom },
    });
    const ground = new Mesh(geometry, material);
    ground.frustumCulled = false;
    ground.renderOrder = 0;
    this.scene.add(ground);
  }

  addStructure(row, raw) {
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", new BufferAttribute(points(raw, row.points, row.vertices, row.low, row.step), 3));
    geometry.setAttribute("normal", new BufferAttribute(normals(raw, row.normals, row.vertices), 3));
    geometry.setIndex(new BufferAttribute(corners(raw, row.codes, row.corners, row.vertices), 1));
    geometry.computeBoundingSphere();
    const open = bytes(raw, row.open, row.vertices, 1);
    const colours = row.looks.map((look) =>
      look.paint === undefined ? shade(look.colour, open) : bytes(raw, look.paint, row.vertices, 3, 4));
    if (row.felt !== undefined) {
      const felt = bytes(raw, row.felt, row.vertices, 1);
      for (const colour of colours) felt.forEach((value, i) => { colour[i * 4 + 3] = value; });
    } else if (row.skin) {
      for (const colour of colours) for (let i = 3; i < colour.length; i += 4) colour[i] = 0;
    }
    const attributes = colours.map((colour) => new BufferAttribute(colour, 4, true));
    geometry.setAttribute("color", attributes[0]);
    const mesh = new Mesh(geometry, null);
    const part = { row, mesh, attributes, ghost: null, felt: [] };
    mesh.renderOrder = row.skin ? SKIN_ORDER : SOLID_ORDER;
    this.scene.add(mesh);
    if (row.looks.some((look) => look.lit !== undefined)) {
      const share = Math.max(...row.looks.map((look) => look.lit || 0));
      part.ghost = new Mesh(geometry, this.material(`ghost${share}`, shaders.GHOST, { swollen: true, clear: true, opacity: GHOST_OPACITY * share }));
      part.ghost.renderOrder = GHOST_ORDER;
      this.scene.add(part.ghost);
    }
    if (row.felt !== undefined) {
      for (const [key, side, opacity, order] of [["far", BackSide, FAR_FELT, FAR_FELT_ORDER], ["near", FrontSide, 1, FELT_ORDER]]) {
        const felt = new Mesh(geometry, this.material(key, shaders.FELT, { side, opacity, clear: true, depthWrite: false }));
        felt.renderOrder = order;
        part.felt.push(felt);
        this.scene.add(felt);
      }
    }
    this.parts.push(part);
  }

  addDeep() {
    this.deep = new Group();
    const geometry = new SphereGeometry(1, 40, 28);
    geometry.setAttribute("color", new BufferAttribute(new Uint8Array(geometry.attributes.position.count * 4).fill(255), 4, true));
    for (const [side, place] of Object.entries(this.table.knees)) {
      const strength = Math.max(...this.table.steps.map((step) => step.deep[side] || 0));
      const ball = new Mesh(geometry, this.material(`deep${strength}`, shaders.DEEP, { clear: true, depthWrite: false, opacity: 0.55 * strength }));
      ball.scale.set(...DEEP_RADII_MM);
      ball.position.set(...place);
      ball.userData.side = side;
      ball.renderOrder = DEEP_ORDER;
      this.deep.add(ball);
    }
    this.scene.add(this.deep);
  }

  showStep(step) {
    this.step = step;
    for (const part of this.parts) part.mesh.geometry.setAttribute("color", part.attributes[part.row.at[step]]);
  }

  setTheme({ top, bottom, felt, rim, dark }) {
    this.shared.top.value.set(...top);
    this.shared.bottom.value.set(...bottom);
    this.shared.feltColour.value.set(...felt);
    this.shared.rimColour.value.set(...rim);
    this.shared.skinDensity.value.set(dark ? 0.06 : 0.1, 0.75);
  }

  lookOf(part) {
    return part.row.looks[part.row.at[this.step]];
  }

  shows(part, eye) {
    const { row } = part;
    const look = this.lookOf(part);
    if (look.hidden || (eye.only && row.side && row.side !== eye.only)) return false;
    if (eye.without?.some((start) => row.id.startsWith(start))) return false;
    if (row.layer === "nerves") return this.layers.nerves;
    return this.layers[row.layer] || Boolean(row.stays);
  }

  /** Draw the body as an eye sees it, its middle so many pixels below the picture's: buttons lie over the top. */
  draw(eye, width, height, shift = 0) {
    const dot = Math.max(Math.min(height / 800, 3), 0.6);
    this.shared.swelling.value.set((2 * LIT_SWELLING * dot) / width, (2 * LIT_SWELLING * dot) / height);
    this.shared.rimWidth.value.set((2 * OUTLINE_PIXELS * dot) / width, (2 * OUTLINE_PIXELS * dot) / height);
    this.shared.sideKept.value = eye.only === "right" ? 1 : eye.only === "left" ? -1 : 0;
    this.shared.lamp.value = eye.lamp || 0;
    const opening = eye.window && eye.window.radius > 0 ? eye.window : null;
    if (opening) {
      const from = position(eye);
      const own = axes(eye).map((axis) => axis.reduce((sum, part, i) => sum + part * (opening.at[i] - from[i]), 0));
      this.shared.openingPlace.value.set(...own);
      this.shared.openingSize.value.set(opening.radius, opening.margin);
    } else {
      this.shared.openingPlace.value.set(0, 0, -1);
      this.shared.openingSize.value.set(0, 0);
    }
    for (const part of this.parts) this.dress(part, eye, opening);
    const feltShown = this.table.steps[this.step].felt;
    for (const ball of this.deep.children) {
      const { side } = ball.userData;
      ball.visible = Boolean(this.table.steps[this.step].deep[side]) && (!eye.only || eye.only === side);
    }
    for (const part of this.parts) for (const felt of part.felt) felt.visible = part.mesh.visible && feltShown;
    const chosen = this.parts.find((part) => part.row.id === this.chosen);
    this.rim.visible = Boolean(chosen && chosen.mesh.visible);
    if (this.rim.visible) this.rim.geometry = chosen.mesh.geometry;
    this.aim(eye, width, height, shift);
    this.renderer.render(this.scene, this.camera);
  }

  dress(part, eye, opening) {
    const { row, mesh } = part;
    const look = this.lookOf(part);
    mesh.visible = this.shows(part, eye);
    const lit = look.lit !== undefined;
    if (part.ghost) part.ghost.visible = mesh.visible && lit;
    if (!mesh.visible) return;
    if (row.skin) {
      mesh.material = this.material("skin", shaders.SKIN, { clear: true, depthWrite: false });
    } else if (opening && row.opens && this.near(mesh, opening.at)) {
      const flesh = row.layer === "muscles";
      mesh.material = this.material(`opened${flesh}${look.glow}`, shaders.OPENED, {
        side: DoubleSide, glow: look.glow, cutFace: flesh ? shaders.CUT_FLESH : shaders.CUT_BONE,
      });
    } else {
      mesh.material = this.material(`solid${look.glow}${lit}`, shaders.SOLID, { glow: look.glow, swollen: lit });
    }
  }

  near(mesh, at) {
    const { center, radius } = mesh.geometry.boundingSphere;
    return center.distanceTo(new Vector3(...at)) < radius + NEAR_WINDOW_MM;
  }

  aim(eye, width, height, shift) {
    const from = position(eye);
    this.camera.fov = eye.angle;
    this.camera.aspect = width / height;
    this.camera.near = Math.max(eye.distance - 2500, 2);
    this.camera.far = eye.distance + 3500;
    this.camera.position.set(...from);
    this.camera.lookAt(new Vector3(...eye.focal));
    this.camera.setViewOffset(width, height, 0, -shift, width, height);
    this.camera.updateMatrixWorld();
  }

  resize(width, height, ratio) {
    this.renderer.setPixelRatio(ratio);
    this.renderer.setSize(width, height, false);
  }

  /** Pixels of a place, and whether it is before the eye. */
  project(place, width, height) {
    const own = new Vector3(...place).project(this.camera);
    return { x: ((own.x + 1) / 2) * width, y: ((1 - own.y) / 2) * height, ahead: own.z > -1 && own.z < 1 };
  }

  /** The structure under a pixel and where it was hit; nerves are thin, so they are looked for a little beside it, too. */
  pick(x, y, width, height, eye) {
    const first = this.cast(x, y, width, height, eye, false);
    if (first && first.part.row.layer === "nerves") return first;
    for (let turn = 0; turn < 8; turn += 1) {
      const angle = (turn * Math.PI) / 4;
      const beside = this.cast(x + 4 * Math.cos(angle), y + 4 * Math.sin(angle), width, height, eye, true);
      if (beside && (!first || beside.distance < first.distance)) return beside;
    }
    return first;
  }

  cast(x, y, width, height, eye, nervesOnly) {
    const ray = new Raycaster();
    ray.setFromCamera(new Vector2((2 * x) / width - 1, 1 - (2 * y) / height), this.camera);
    const view = new Matrix4().copy(this.camera.matrixWorld).invert();
    let best = null;
    for (const part of this.parts) {
      if (!part.mesh.visible || part.row.skin || (nervesOnly && part.row.layer !== "nerves")) continue;
      for (const hit of ray.intersectObject(part.mesh)) {
        if (part.row.opens && eye.window && this.cutAway(hit.point, view)) continue;
        if (!best || hit.distance < best.distance) best = { part, distance: hit.distance, point: hit.point.toArray() };
        break;
      }
    }
    return best;
  }

  cutAway(point, view) {
    const seen = point.clone().applyMatrix4(view);
    const at = this.shared.openingPlace.value;
    const size = this.shared.openingSize.value;
    const share = at.z / seen.z;
    return seen.z - at.z - size.y > 0 && Math.hypot(seen.x * share - at.x, seen.y * share - at.y) < size.x;
  }
}

/** A plain colour, darker where little light reaches: four bytes a vertex. */
function shade(colour, open) {
  const out = new Uint8Array(open.length * 4);
  const tables = SHADE_POWERS.map((power, channel) =>
    Uint8Array.from({ length: 256 }, (_, value) =>
      Math.round(colour[channel] * (DARKEST + (1 - DARKEST) * (value / 255) ** power))));
  for (let i = 0; i < open.length; i += 1) {
    for (let channel = 0; channel < 3; channel += 1) out[i * 4 + channel] = tables[channel][open[i]];
    out[i * 4 + 3] = 255;
  }
  return out;
}
