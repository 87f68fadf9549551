from flask import Flask, render_template_string, request

app = Flask(__name__)
ROW = "<tr><td>{{ loop_name }}</td><td>{{ amount }}</td></tr>"


@app.post("/rows")
def rows():
    source = "<table>" + ROW * min(request.form.get("n", 1, type=int), 20) + "</table>"
    return render_template_string(source, loop_name=request.form["name"], amount=request.form["amount"])
