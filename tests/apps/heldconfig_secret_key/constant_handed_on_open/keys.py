COOKIE_SIGNING_KEY = "b'_5#y2L\"F4Q8z\\n\\xec]/"
