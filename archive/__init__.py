"""Captures in, articles out: the core that knows neither Qt nor Whoosh.

Read `library` first: `Library` is one open archive folder and the only face the rest of the program sees. Then
`accession`, which takes one file from the disk into the catalogue, and `model`, which holds every value it passes on.
"""

from archive import offline as offline  # before any library that would like to go online
from archive import values as values  # before anyone imports `dataclasses`, see there
