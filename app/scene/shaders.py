"""Shader texts. They replace VTK's own lighting: one warm key light, a cool fill and sky light, all fixed to the eye.

A third of the cost of VTK's light kit on software OpenGL, and softer. In all of them ``ambientIntensity`` is the share
of a structure's colour that shines by itself (lit roots). Uniforms of our own (``swelling``, ``openingPlace`` …) are
declared by VTK when they are given a value.
"""

LIGHT = """
  vec3 n = normalVCVSOutput;
  vec3 v = normalize(-vertexVC.xyz);
  float facing = max(dot(n, v), 0.0);
  float key = max(dot(n, vec3(-0.432, 0.576, 0.694)), 0.0);
  float fill = max(dot(n, vec3(0.858, -0.101, 0.504)), 0.0);
  vec3 sky = mix(vec3(0.46, 0.405, 0.36), vec3(0.515, 0.515, 0.525), 0.5 + 0.5 * n.y);
  vec3 light = sky + vec3(0.565, 0.55, 0.52) * key + vec3(0.13, 0.15, 0.18) * fill;
  float gloss = pow(max(dot(n, normalize(vec3(-0.432, 0.576, 0.694) + v)), 0.0), 30.0);
"""

SOLID = (
    LIGHT
    + """
  vec3 base = vertexColorVSOutput.rgb;
  if (lamp > 0.0) {
    if (ambientIntensity < 0.1) base *= pow(max(max(base.r, base.g), max(base.b, 0.05)), -lamp);
    light = mix(light, vec3(0.42, 0.41, 0.40) + 0.58 * facing, lamp);
  }
  vec3 shaded = base * light + vec3(0.13, 0.125, 0.115) * gloss;
  float edge = 1.0 - facing;
  float firm = clamp(lineWeight - 1.0, 0.0, 1.0);
  shaded *= 1.0 - mix(0.30, 0.58, firm) * edge * edge * mix(edge, 1.0, firm);
  shaded = mix(shaded, base * (0.70 + 0.36 * facing) + 0.12 * gloss, ambientIntensity);
  fragOutput0 = vec4(shaded, opacity);
"""
)
"""Bones, discs, nerves. ``lineWeight`` (1 is usual) darkens their rims, so that from afar they stand out from a light ground.
``lamp`` (0 is none) lights up what lies in the body's own shade, for an eye that stands within it."""

OPENING = """
  float before = vertexVC.z - openingPlace.z - openingSize.y;
  float aside = length(vertexVC.xy * (openingPlace.z / vertexVC.z) - openingPlace.xy);
  if (before > 0.0 && aside < openingSize.x) discard;
"""
OPENED = (
    OPENING
    + SOLID
    + """
  float rim = smoothstep(openingSize.x * 0.07, 0.0, aside - openingSize.x) * smoothstep(0.0, 2.0, before);
  fragOutput0.rgb = mix(fragOutput0.rgb, vec3(0.30, 0.25, 0.22), 0.45 * rim);
  if (gl_FrontFacing == false) fragOutput0.rgb = vec3(0.80, 0.655, 0.545) * (0.82 + 0.18 * facing);
"""
)
"""Bones with a round opening towards the eye: what lies deeper than its place stays. Inner walls look like a cut face. Sizes: radius, margin (mm)."""

GHOST = """
  float facing = max(dot(normalVCVSOutput, normalize(-vertexVC.xyz)), 0.0);
  fragOutput0 = vec4(vertexColorVSOutput.rgb, opacity * (0.35 + 0.65 * facing));
"""
"""A lit nerve seen faintly through what lies before it."""
GHOST_DEPTH = "  gl_FragDepth = gl_FragCoord.z * 0.0001;\n"

ONE_SIDE = """
  if (sideKept * bodyPlace.x < -2.0) discard;
"""
"""Leaves out the skin of the other side: ``sideKept`` is 1, -1, or 0 for both."""

SKIN = (
    ONE_SIDE
    + """
  float edge = 1.0 - max(dot(normalVCVSOutput, normalize(-vertexVC.xyz)), 0.0);
  float alpha = clamp(skinDensity.x + skinDensity.y * edge * edge * edge, 0.0, 0.85);
  float light = 0.80 + 0.22 * normalVCVSOutput.y;
  fragOutput0 = vec4(vertexColorVSOutput.rgb * light, alpha);
"""
)
"""Clear where it faces the eye, dense at its edges."""

PLACE_VERTEX_DECLARATION = "//VTK::Normal::Dec\nout vec3 bodyPlace;\n"
PLACE_VERTEX = "//VTK::Normal::Impl\n  bodyPlace = vertexMC.xyz;\n"
PLACE_DECLARATION = "//VTK::Normal::Dec\nin vec3 bodyPlace;\n"
FELT = (
    ONE_SIDE
    + """
  float facing = abs(dot(normalVCVSOutput, normalize(-vertexVC.xyz)));
  float felt = vertexColorVSOutput.a;
  float pitch = 6.5 * mix(1.0, lineWeight, 0.6);
  float along = (bodyPlace.x + bodyPlace.y + bodyPlace.z) / pitch;
  float wave = abs(fract(along) - 0.5) * 2.0;
  float soft = clamp(fwidth(along) * 2.0, 0.03, 1.0);
  float width = mix(0.22, 0.60, smoothstep(0.25, 0.85, felt));
  float stripe = smoothstep(1.0 - width - soft, 1.0 - width + soft, wave);
  float across = abs(fract((bodyPlace.x + bodyPlace.y - bodyPlace.z) / pitch) - 0.5) * 2.0;
  float told = smoothstep(0.02, 0.40, vertexColorVSOutput.r);
  stripe = max(stripe, told * smoothstep(1.0 - width - soft, 1.0 - width + soft, across));
  float inside = smoothstep(0.02, 0.40, felt);
  float alpha = opacity * inside * mix(0.50, min(0.86 * mix(1.0, lineWeight, 0.15), 1.0), stripe) * (0.60 + 0.40 * felt) * (0.84 + 0.16 * (1.0 - facing));
  fragOutput0 = vec4(feltColour * (0.66 + 0.30 * facing + 0.14 * (1.0 - stripe)), alpha);
"""
)
"""Felt regions: coloured and hatched, the hatching the wider the stronger the evidence (the alpha of the colours).

Where the person reported it (the red of the colours) a second hatching makes a net of it.
"""

DEEP = """
  float facing = abs(dot(normalVCVSOutput, normalize(-vertexVC.xyz)));
  fragOutput0 = vec4(diffuseColor, opacity * facing * facing * facing);
"""
"""The glow inside a joint: dense in the middle, nothing at its rim."""

SWOLLEN = """//VTK::PositionVC::Impl
  vec4 outwards = MCDCMatrix * vec4(normalMC, 0.0);
  gl_Position.xy += outwards.xy / max(length(outwards.xy / swelling), 1e-6) * gl_Position.w;
"""
"""Pushes a surface out by a fixed number of pixels (``swelling``: pixels by half the picture's width and height)."""
OUTLINE = OPENING + "  fragOutput0 = vec4(diffuseColor, 1.0);\n"
