import flask
import behave.__main__ as runner
runner.run(host="0.0.0.0")
app = object()
app.run(debug=True)
