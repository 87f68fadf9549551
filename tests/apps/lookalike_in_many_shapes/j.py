import flask
app = None
app.run(debug=True)
