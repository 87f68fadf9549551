import markdown
import nh3
from markupsafe import escape


class CommentService:
    def preview(self, author, text):
        return f"<section><b>{escape(author)}</b>{self._body(text)}</section>"

    def _body(self, text):
        html = markdown.markdown(text, extensions=["fenced_code"])
        nh3.clean(html)
        return html
