FRONTENDS = ["https://desk.lindenhof.example", "https://m.lindenhof.example"]
JSON_SORT_KEYS = False
