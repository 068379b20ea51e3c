"""Words of every script, for one index and for questions in any language.

`tokens` cuts a text into words, `folding` brings a word into the form that is compared, `stems` finds what its forms
share, and `analysers` put the three together for Whoosh. The same cut with offsets finds the words again in a text
that is shown.
"""
