// The same light as in the window (app/scene/shaders.py): a warm key light, a cool fill and the sky, fixed to the eye.

export const VERTEX = `
  precision highp float;
  in vec3 position;
  in vec3 normal;
  in vec4 color;
  uniform mat4 modelViewMatrix;
  uniform mat4 projectionMatrix;
  uniform mat3 normalMatrix;
  uniform vec2 swelling;
  uniform float sideKept;
  out vec3 seen;
  out vec3 facingAway;
  out vec3 place;
  out vec4 own;
  void main() {
    vec4 p = modelViewMatrix * vec4(position, 1.0);
    seen = p.xyz;
    facingAway = normalMatrix * normal;
    place = (vec4(position, 1.0)).xyz;
    own = color;
    gl_Position = projectionMatrix * p;
    #ifdef SWOLLEN
      vec4 outwards = projectionMatrix * vec4(facingAway, 0.0);
      gl_Position.xy += outwards.xy / max(length(outwards.xy / swelling), 1e-6) * gl_Position.w;
    #endif
  }
`;

const HEAD = `
  precision highp float;
  in vec3 seen;
  in vec3 facingAway;
  in vec3 place;
  in vec4 own;
  out vec4 painted;
  uniform float glow;
  uniform float opacity;
  uniform float sideKept;
  uniform vec3 tint;
  uniform vec3 openingPlace;
  uniform vec2 openingSize;
  uniform vec2 skinDensity;
  uniform float lamp;
  uniform vec3 cutFace;
`;

const LIGHT = `
  vec3 n = normalize(gl_FrontFacing ? facingAway : -facingAway);
  vec3 v = normalize(-seen);
  float facing = max(dot(n, v), 0.0);
  float key = max(dot(n, vec3(-0.432, 0.576, 0.694)), 0.0);
  float fill = max(dot(n, vec3(0.858, -0.101, 0.504)), 0.0);
  vec3 sky = mix(vec3(0.46, 0.405, 0.36), vec3(0.515, 0.515, 0.525), 0.5 + 0.5 * n.y);
  vec3 light = sky + vec3(0.565, 0.55, 0.52) * key + vec3(0.13, 0.15, 0.18) * fill;
  float gloss = pow(max(dot(n, normalize(vec3(-0.432, 0.576, 0.694) + v)), 0.0), 30.0);
  vec3 base = own.rgb;
  if (lamp > 0.0) {
    if (glow < 0.1) base *= pow(max(max(base.r, base.g), max(base.b, 0.05)), -lamp);
    light = mix(light, vec3(0.42, 0.41, 0.40) + 0.58 * facing, lamp);
  }
  vec3 shaded = base * light + vec3(0.13, 0.125, 0.115) * gloss;
  float edge = 1.0 - facing;
  shaded *= 1.0 - 0.30 * edge * edge * edge;
  shaded = mix(shaded, base * (0.70 + 0.36 * facing) + 0.12 * gloss, glow);
  painted = vec4(shaded, 1.0);
`;

const OPENING = `
  float before = seen.z - openingPlace.z - openingSize.y;
  float aside = length(seen.xy * (openingPlace.z / seen.z) - openingPlace.xy);
  if (before > 0.0 && aside < openingSize.x) discard;
`;

const ONE_SIDE = "if (sideKept * place.x < -2.0) discard;";

const main = (text) => `${HEAD} void main() { ${text} }`;

export const SOLID = main(LIGHT);

/** Bone and muscle opened towards the eye: inner walls look like a cut face, of bone or of flesh. */
export const CUT_BONE = [0.80, 0.655, 0.545];
export const CUT_FLESH = [0.60, 0.30, 0.26];
export const OPENED = main(`${OPENING} ${LIGHT}
  float rim = smoothstep(openingSize.x * 0.07, 0.0, aside - openingSize.x) * smoothstep(0.0, 2.0, before);
  painted.rgb = mix(painted.rgb, vec3(0.30, 0.25, 0.22), 0.45 * rim);
  if (gl_FrontFacing == false) painted.rgb = cutFace * (0.82 + 0.18 * facing);
`);

export const GHOST = main(`
  float facing = max(dot(normalize(facingAway), normalize(-seen)), 0.0);
  painted = vec4(own.rgb, opacity * (0.35 + 0.65 * facing));
  gl_FragDepth = gl_FragCoord.z * 0.0001;
`);

export const OUTLINE = main(`${OPENING} painted = vec4(tint, 1.0);`);

export const SKIN = main(`${ONE_SIDE}
  vec3 n = normalize(facingAway);
  float edge = 1.0 - max(dot(n, normalize(-seen)), 0.0);
  float alpha = clamp(skinDensity.x + skinDensity.y * edge * edge * edge, 0.0, 0.85);
  painted = vec4(own.rgb * (0.80 + 0.22 * n.y), alpha);
`);

export const FELT = main(`${ONE_SIDE}
  float facing = abs(dot(normalize(facingAway), normalize(-seen)));
  float felt = own.a;
  float along = (place.x + place.y + place.z) / 6.5;
  float wave = abs(fract(along) - 0.5) * 2.0;
  float soft = clamp(fwidth(along) * 2.0, 0.03, 1.0);
  float width = mix(0.22, 0.60, smoothstep(0.25, 0.85, felt));
  float stripe = smoothstep(1.0 - width - soft, 1.0 - width + soft, wave);
  float inside = smoothstep(0.02, 0.40, felt);
  // What is felt less is fainter as well, as where VTK multiplies its colours' alpha.
  float alpha = felt * opacity * inside * mix(0.50, 0.86, stripe) * (0.60 + 0.40 * felt) * (0.84 + 0.16 * (1.0 - facing));
  painted = vec4(tint * (0.66 + 0.30 * facing + 0.14 * (1.0 - stripe)), alpha);
`);

export const DEEP = main(`
  float facing = abs(dot(normalize(facingAway), normalize(-seen)));
  painted = vec4(tint, opacity * facing * facing * facing);
`);

export const GROUND_VERTEX = `
  precision highp float;
  in vec3 position;
  out float height;
  void main() { height = position.y * 0.5 + 0.5; gl_Position = vec4(position.xy, 0.9999, 1.0); }
`;
export const GROUND = `
  precision highp float;
  in float height;
  out vec4 painted;
  uniform vec3 top;
  uniform vec3 bottom;
  void main() { painted = vec4(mix(bottom, top, height), 1.0); }
`;
