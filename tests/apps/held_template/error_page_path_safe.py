from flask import Flask, jsonify, render_template_string

app = Flask(__name__)

NOT_FOUND = """
<h1>Not found</h1>
<p>Nothing lives at %s</p>
"""


@app.errorhandler(404)
def not_found(_error):
    page = render_template_string(NOT_FOUND % "{{ request.path }}")
    return jsonify(page=page), 404
