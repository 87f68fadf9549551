from flask import render_template_string

PAGE = "<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>{{ body }}"


class Layout:
    template = PAGE

    def source(self, title: str) -> str:
        return self.template

    def page(self, title: str, body: str) -> str:
        return render_template_string(self.source(title), title=title, body=body)
