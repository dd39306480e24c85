"""The spinal roots L1 to S3: from beside the thecal sac to the plexus, with the ganglion as a swelling."""

from anatomy.authoring.nerve_table import figures
from anatomy.authoring.nerves import SOURCES as NERVE_SOURCES
from anatomy.authoring.nerves import nerve_part

SOURCES = (*NERVE_SOURCES, "nerves.py")
PARTS = tuple(nerve_part(nerve) for nerve in figures()["nerves"] if nerve.startswith("root-"))
