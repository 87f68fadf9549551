from flask import Flask, render_template_string, request

app = Flask(__name__)

PAGE = """<!doctype html>
<script>const query = {{ query|tojson }};</script>
<p>{{ query }}</p>
"""


@app.get("/")
def index():
    return render_template_string(PAGE, query=request.args.get("q", ""))
