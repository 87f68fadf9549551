import flask
def make(): return 5
app = make()
app.run(debug=True)
