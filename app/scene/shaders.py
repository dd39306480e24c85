"""Shader texts. They replace VTK's own lighting: one warm key light, a cool fill and sky light, all fixed to the eye.

A lighter shade than VTK's light kit at a third of the cost on software OpenGL. In all of them ``ambientIntensity``
is the share of a structure's colour that shines by itself (lit roots), and the alpha of the vertex colours carries
a value of our own on the skin (how much is felt there).
"""

LIGHT = """
  vec3 n = normalVCVSOutput;
  vec3 v = normalize(-vertexVC.xyz);
  float facing = max(dot(n, v), 0.0);
  float key = max(dot(n, vec3(-0.432, 0.576, 0.694)), 0.0);
  float fill = max(dot(n, vec3(0.858, -0.101, 0.504)), 0.0);
  vec3 sky = mix(vec3(0.27, 0.245, 0.24), vec3(0.40, 0.42, 0.46), 0.5 + 0.5 * n.y);
  vec3 light = sky + vec3(0.66, 0.625, 0.575) * key + vec3(0.13, 0.15, 0.18) * fill;
  float gloss = pow(max(dot(n, normalize(vec3(-0.432, 0.576, 0.694) + v)), 0.0), 34.0);
"""

SOLID = (
    LIGHT
    + """
  vec3 base = vertexColorVSOutput.rgb;
  vec3 shaded = base * light + vec3(0.16, 0.155, 0.145) * gloss;
  float edge = 1.0 - facing;
  shaded *= 1.0 - 0.28 * edge * edge;
  shaded = mix(shaded, base * (0.72 + 0.34 * facing) + 0.10 * gloss, ambientIntensity);
  fragOutput0 = vec4(shaded, opacity);
"""
)
"""Bones, discs, nerves."""

GHOST = """
  float facing = max(dot(normalVCVSOutput, normalize(-vertexVC.xyz)), 0.0);
  fragOutput0 = vec4(vertexColorVSOutput.rgb, opacity * (0.35 + 0.65 * facing));
"""
"""A lit nerve seen faintly through what lies before it."""
GHOST_DEPTH = "  gl_FragDepth = gl_FragCoord.z * 0.0001;\n"

SKIN_VERTEX_DECLARATION = "//VTK::Normal::Dec\nout vec3 bodyPlace;\n"
SKIN_VERTEX = "//VTK::Normal::Impl\n  bodyPlace = vertexMC.xyz;\n"
SKIN_DECLARATION = "//VTK::Normal::Dec\nin vec3 bodyPlace;\n"
SKIN = (
    LIGHT
    + """
  float felt = vertexColorVSOutput.a;
  float edge = 1.0 - abs(dot(n, v));
  float clear = clamp(skinFloor + skinRise * edge * edge * edge, 0.0, 0.85);
  vec3 skin = vertexColorVSOutput.rgb * (light * 0.85 + 0.12);
  float along = (bodyPlace.x + bodyPlace.y * 0.6 + bodyPlace.z) / 5.0;
  float wave = abs(fract(along) - 0.5) * 2.0;
  float soft = clamp(fwidth(along) * 1.5, 0.02, 0.8);
  float width = mix(0.25, 0.62, felt);
  float stripe = smoothstep(1.0 - width - soft, 1.0 - width + soft, wave);
  stripe = mix(stripe, width, smoothstep(0.5, 1.2, fwidth(along)));
  float body = smoothstep(0.03, 0.45, felt);
  vec3 marked = feltColour * (0.62 + 0.42 * facing) * mix(1.12, 0.86, stripe);
  float dense = body * mix(0.34, 0.78, stripe) * (0.55 + 0.45 * felt);
  dense = max(dense, clear * 0.7 * body);
  if (gl_FrontFacing == false) { clear = 0.0; dense *= 0.34; }
  float alpha = max(clear, dense);
  fragOutput0 = vec4(mix(skin, marked, clamp(dense / max(alpha, 1e-3), 0.0, 1.0) * body), alpha);
"""
)
"""Skin: clear where it faces the eye, dense at its edges; felt regions coloured and hatched, wider hatching for stronger evidence."""

DEEP = """
  float facing = abs(dot(normalVCVSOutput, normalize(-vertexVC.xyz)));
  fragOutput0 = vec4(diffuseColor, opacity * facing * facing * facing);
"""
"""The glow inside a joint: dense in the middle, nothing at its rim."""

OUTLINE_VERTEX_DECLARATION = "//VTK::Normal::Dec\nuniform vec2 outlineShare;\n"
OUTLINE_VERTEX = """//VTK::PositionVC::Impl
  vec4 outwards = MCDCMatrix * vec4(normalMC, 0.0);
  vec2 way = outwards.xy / max(length(outwards.xy / outlineShare), 1e-6);
  gl_Position.xy += way * gl_Position.w;
"""
OUTLINE = "  fragOutput0 = vec4(diffuseColor, 1.0);\n"
"""The chosen structure's rim: its back faces, pushed out by a fixed number of pixels."""
