"""The hip bone's control points: nets of the wing and of the ischium, and the paths of the rami, right side.

All places are millimetres in the body frame; the nets were drawn around the landmarks of measurements.yaml. Rows of the
wing run from the neck above the acetabulum to the crest, columns from the sacroiliac end to the anterior border.
"""

import numpy as np

WING = np.array(
    [
        [(46, -53, -60), (55, -38, -57), (67, -18, -62), (77, 0, -70), (88, 20, -74), (94, 37, -75), (96, 49.5, -75)],
        [
            (44, -60, -45),
            (52, -43, -44),
            (65, -16, -46),
            (81, 0, -50),
            (91, 22, -54),
            (97.5, 38, -57),
            (100, 49.5, -60),
        ],
        [(41, -65, -28), (50, -46, -28), (63, -19, -28), (85, 0, -30), (100, 22, -34), (110, 43, -39), (113, 60, -40)],
        [
            (41, -62.5, -12),
            (49.5, -48, -10),
            (61, -24, -10),
            (90, -4, -10),
            (110.5, 17, -14),
            (120, 42, -20),
            (123, 60, -26),
        ],
        [(45, -57, 4), (53, -43.5, 7), (69, -29, 8), (97, -10.5, 8), (116, 11, 5), (125, 34, -1), (129, 48, -9)],
        [(54, -48.5, 15), (62, -38, 18.5), (76, -26.5, 21), (98, -11, 21), (116, 5, 18.5), (126, 22, 12), (130, 35, 3)],
        [
            (65, -41.5, 22),
            (74, -34, 25.8),
            (86, -26, 28.6),
            (100, -13.5, 29.3),
            (114, -1, 26),
            (124, 13, 19),
            (129.5, 24, 10.5),
        ],
    ],
    dtype=float,
)
WING_HALF = np.array(
    [
        (6.0, 7.5, 6.5, 11.0, 12.0, 10.5, 7.5),
        (8.0, 10.0, 10.0, 9.5, 9.5, 8.0, 5.2),
        (7.5, 10.5, 9.5, 6.5, 5.4, 5.0, 5.2),
        (7.5, 10.5, 8.0, 4.6, 4.0, 4.0, 5.5),
        (7.0, 10.0, 6.3, 3.6, 3.5, 4.0, 5.5),
        (6.5, 7.5, 5.5, 3.0, 3.4, 4.2, 5.0),
        (5.5, 5.5, 4.8, 4.6, 5.0, 5.5, 5.0),
    ]
)
CREST_LIP = ((107, -9, 29), (117, 4, 23), (124.5, 16, 16), (128.5, 27, 6), (128.5, 39, -3), (125.5, 51, -14))
CREST_LIP_HALF = (3.0, 4.0, 5.2, 5.2, 4.0, 3.0)
ISCHIUM = np.array(
    [
        [(68, -18, -72), (72, -8, -74), (74, 4, -76), (76, 16, -78)],
        [(65, -18, -90), (68, -9, -91), (66, 4, -91), (68, 16, -91)],
        [(60, -22, -108), (64, -12, -108), (62, 2, -107), (61, 15, -106)],
        [(58, -24, -126), (65.5, -13, -126), (67, 0, -124), (60, 10, -122)],
        [(64, -28, -146), (67.5, -18, -147), (65, -7.5, -146), (58.5, 0.5, -142)],
        [(63, -27, -159), (63, -17, -162), (58, -6, -162), (51, 2.5, -158.5)],
        [(59, -21, -164.5), (57, -12, -166), (52, -3, -165.5), (46, 6, -162.5)],
    ],
    dtype=float,
)
ISCHIUM_HALF = np.array(
    [
        (4.8, 8.5, 10.0, 10.0),
        (4.8, 9.0, 10.0, 9.0),
        (4.0, 8.5, 9.5, 7.5),
        (5.0, 11.0, 12.5, 8.5),
        (7.0, 11.5, 11.5, 7.0),
        (7.2, 10.3, 10.0, 6.2),
        (6.0, 8.5, 7.5, 5.5),
    ]
)
SUPERIOR_RAMUS = (
    (69, 34, -101),
    (57.5, 45.5, -106.5),
    (46.5, 53, -112.5),
    (36, 59, -118.5),
    (24, 62.5, -123.5),
    (10, 63, -127),
)
SUPERIOR_RAMUS_HALF = ((12, 10), (10.5, 8.5), (8.6, 7.2), (7.6, 6.8), (8.6, 6.8), (10.5, 7))
COTYLOID_BAR = ((61, 6, -118), (59, 20, -122.5), (56, 34, -119.5), (54, 46, -113))
COTYLOID_BAR_HALF = (7.0, 6.0, 6.5, 7.5)
PUBIC_BODY = ((38, 58, -115.5), (20, 60, -126.5), (9, 63, -129.5), (-6, 63, -130.5))
PUBIC_BODY_HALF = ((6.8, 6.3), (12.5, 7.2), (16.0, 8.5), (17, 9))
SYMPHYSIS_LONG = (0.0, 0.70, 0.714)
INFERIOR_RAMUS = ((7, 53.5, -140), (13, 44.5, -148), (23.5, 31, -157), (36.5, 15, -164.5), (49, 2, -167))
INFERIOR_RAMUS_HALF = ((7.5, 6.2), (5.8, 4.8), (5.0, 4.4), (5.2, 4.6), (6.4, 5.6))
ARCUATE_LINE = (
    (63, -13, -48),
    (67, 4, -64),
    (66, 22, -78.5),
    (61.5, 37, -91.5),
    (52, 50, -103.5),
    (39, 60, -111.5),
    (27, 65, -117),
)
OPENING_INCLINATION_DEGREES = 48.0
OPENING_ANTEVERSION_DEGREES = 19.0
RIM_RECESS_MM = 7.0
"""The plane of the rim lies this far medial of the hip centre, so its lateral edge stands at a centre-edge angle of 38
degrees. The published 38 degrees of inclination run to the teardrop, inside the socket, and so read lower than this plane."""
AURICULAR = (
    (0.60, 1.0, 6.0, 8.0),
    (0.95, -5.0, 8.0, 7.0),
    (1.40, -8.0, 9.0, 6.5),
    (2.00, -6.0, 8.5, 6.5),
    (2.50, -3.0, 7.0, 7.0),
)
"""The joint surface against the sacrum: level, depth (see sacrum_form), half width, how far outwards."""
BRIM = ((69, -6, -40), (75, 6, -48), (80, 16, -55), (83, 25, -63), (84, 33, -71), (82, 38, -80), (72, 42, -91))
BRIM_HALF = (7.0, 9.0, 10.0, 10.5, 11.0, 11.0, 10.0)
"""The thick bone under the iliac fossa that carries weight from the joint with the sacrum to the socket and the pubis."""
FOSSA_RADIUS_MM = 11.2
FOSSA_FLOOR_MM = 29.9
"""The acetabular fossa: half its breadth, and how far its floor lies from the hip centre (authored)."""
