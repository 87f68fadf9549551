from flask import Flask, render_template_string, request

app = Flask(__name__)

PAGE = """
<div id="map"></div>
<script>const zoom = {{ zoom|tojson }};</script>
"""


@app.get("/map")
def show_map():
    zoom = request.args.get("zoom", "4")
    return render_template_string(PAGE, zoom=zoom)
