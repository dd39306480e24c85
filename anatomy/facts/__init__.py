"""What is true of the body, as checked tables; no Qt, no pixels, no reasoning."""

from anatomy.facts.facts import Facts as Facts
