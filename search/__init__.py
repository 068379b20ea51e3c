"""Full text: the only package that knows Whoosh.

Read `query` first (what is asked and answered), then `grammar` (text to query), `index` (what is indexed) and
`searcher` (one question answered).
"""
