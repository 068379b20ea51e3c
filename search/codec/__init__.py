"""A columnar codec for Whoosh: its schema, queries, scores, segments and locks, over NumPy arrays.

An index is a folder (`index`, `storage`) of segments (`segment`). A segment is one file of named arrays that vouches
for every byte (`columns`): per field a dictionary of terms (`dictionary`) and their postings (`postings`), per
document numbers, texts and lengths (`documents`), and beside it a small file of what changes without the text
(`labels`).

Writing (`writer`, `buffer`, `tokens`, `lexicon`, `inversion`) sorts arrays of word numbers; merging (`merge`,
`policy`) moves arrays. Reading starts with a `snapshot` of a commit: it evaluates Whoosh's query trees (`evaluate`,
`words`, `expand`, `phrases`, `queries`, `found`, `scoring`) and gives matches (`matches`, `topk`, `facets`) and words
(`spelling`). Whoosh's own searchers work on the same segments (`readers`, `matcher`): they are the oracle of the
tests, and do what the arrays cannot.
"""
