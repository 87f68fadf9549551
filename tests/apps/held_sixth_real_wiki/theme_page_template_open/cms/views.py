from flask import Blueprint, render_template_string, request

from .blocks import Block

cms = Blueprint("cms", __name__)


@cms.post("/blocks/preview")
def preview_block():
    block = Block(kind="teaser", text=request.form["text"])
    return render_template_string(block.source(), kind=block.kind, text=block.text)  # finding: template-injection
