"""The hip bone's control points: nets of the wing and of the ischium, and the paths of the rami, right side.

All places are millimetres in the body frame; the nets were drawn around the landmarks of measurements.yaml. Rows of the
wing run from the neck above the acetabulum to the crest, columns from the sacroiliac end to the anterior border.
"""

import numpy as np

WING = np.array(
    [
        [
            (46.5, -53.5, -59.5),
            (60, -36, -54.5),
            (68.5, -18, -62),
            (77, 0, -70),
            (87, 20, -74),
            (92, 35, -74),
            (94.5, 47, -72.5),
        ],
        [
            (44.5, -59.5, -45),
            (57, -41, -43),
            (65, -16, -46),
            (81, 0, -50),
            (91, 22, -54),
            (97.5, 38, -57),
            (100, 49.5, -60),
        ],
        [
            (40.5, -64.5, -28),
            (49, -46, -28),
            (63, -19, -28),
            (85, 0, -30),
            (100, 22, -34),
            (110, 43, -39),
            (113, 60, -40),
        ],
        [
            (41, -61, -12),
            (48.5, -47, -10),
            (61, -24, -10),
            (90, -4, -10),
            (110.5, 17, -14),
            (120, 42, -20),
            (123, 60, -26),
        ],
        [(47.5, -53.5, 4), (56, -42, 7), (70.5, -29.5, 8), (97, -10.5, 8), (116, 11, 5), (125, 34, -1), (129, 48, -9)],
        [
            (56, -45.5, 15),
            (65, -37, 18.5),
            (77.5, -27.5, 21),
            (98, -11, 21),
            (116, 5, 18.5),
            (126, 22, 12),
            (130, 35, 3),
        ],
        [
            (65, -41.5, 22),
            (74, -34, 25.8),
            (86, -26, 31.6),
            (98.5, -15.0, 32.8),
            (114, -1, 25.0),
            (124, 13, 19),
            (129.5, 24, 10.5),
        ],
    ],
    dtype=float,
)
WING_HALF = np.array(
    [
        (6.0, 9.0, 7.0, 11.0, 12.0, 10.5, 6.5),
        (6.2, 10.0, 10.0, 9.5, 9.0, 7.0, 5.0),
        (6.6, 10.0, 9.5, 6.5, 5.0, 4.4, 4.3),
        (6.6, 9.6, 7.4, 4.4, 3.5, 3.6, 4.6),
        (6.4, 9.0, 6.2, 3.2, 3.0, 3.7, 4.8),
        (6.2, 7.5, 6.0, 3.0, 3.4, 4.2, 4.8),
        (5.5, 5.5, 4.8, 4.2, 4.4, 5.3, 5.0),
    ]
)
CREST_LIP = ((107, -9, 29), (117, 4, 23), (124.5, 16, 16), (128.5, 27, 6), (128.5, 39, -3), (125.5, 51, -14))
CREST_LIP_HALF = (2.2, 2.8, 3.8, 4.6, 2.6, 2.0)
ISCHIUM = np.array(
    [
        [(68, -18, -72), (72, -8, -74), (74, 4, -76), (76, 16, -78)],
        [(65, -18, -90), (68, -9, -91), (66, 4, -91), (68, 16, -91)],
        [(60, -22, -108), (64, -12, -108), (62, 2, -107), (61, 15, -106)],
        [(60, -20.5, -127), (65.5, -12, -126), (67.5, 0, -124), (62, 9, -123)],
        [(64, -26.5, -146), (66, -17, -147), (64.5, -7, -146), (60.5, 1.5, -142)],
        [(64, -25.5, -159), (66, -16, -162), (60, -6, -162), (51, 2.5, -158.5)],
        [(60, -19, -164.3), (59.5, -10.5, -165.8), (53, -3, -165.5), (46, 6, -162.5)],
    ],
    dtype=float,
)
ISCHIUM_HALF = np.array(
    [
        (4.8, 8.5, 10.0, 10.0),
        (4.8, 9.0, 10.0, 9.0),
        (4.0, 8.5, 9.5, 7.5),
        (5.0, 12.5, 13.0, 9.0),
        (7.0, 12.0, 11.5, 8.6),
        (7.2, 10.3, 10.0, 6.2),
        (6.0, 8.5, 7.5, 5.5),
    ]
)
SUPERIOR_RAMUS = (
    (63, 37, -98.5),
    (56.5, 45.5, -105),
    (46.5, 52.5, -110.5),
    (36, 58, -116.5),
    (24, 62, -123),
    (10, 63, -127),
)
SUPERIOR_RAMUS_HALF = ((12, 10), (10.2, 8.2), (7.8, 7.0), (7.0, 6.6), (8.4, 6.8), (10.5, 7))
COTYLOID_BAR = ((61, 6, -118), (59, 20, -122.5), (56, 34, -119.5), (54, 46, -113))
COTYLOID_BAR_HALF = (7.0, 6.0, 6.5, 7.5)
PUBIC_BODY = ((35, 59, -115.5), (17.5, 59, -128.5), (9, 63, -129.5), (-6, 63, -130.5))
PUBIC_BODY_HALF = ((5.8, 6.0), (12.0, 7.2), (16.0, 8.5), (17, 9))
SYMPHYSIS_LONG = (0.0, 0.70, 0.714)
INFERIOR_RAMUS = ((9, 51.5, -140), (14.5, 43.5, -147), (22, 31.5, -156.2), (35.5, 15, -163), (49, 1, -166))
INFERIOR_RAMUS_HALF = ((10.5, 7.8), (7.4, 5.6), (5.8, 4.6), (6.0, 4.8), (7.2, 5.6))
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
BRIM = ((70, -6, -41), (75, 5, -48), (77, 14, -56), (75, 22.5, -65.5), (74, 32, -74), (72, 38, -82), (66, 43, -93))
BRIM_HALF = (6.5, 8.0, 8.6, 9.4, 10.5, 11.0, 10.0)
"""The thick bone under the iliac fossa that carries weight from the joint with the sacrum to the socket and the pubis."""
FOSSA_RADIUS_MM = 13.5
FOSSA_STRIP_MM = 9.0
FOSSA_FLOOR_MM = 29.9
"""The acetabular fossa: half its breadth, half that of its way to the notch, and how far its floor lies from the hip centre (authored)."""
