"""From a capture to a draft: what the article is."""
