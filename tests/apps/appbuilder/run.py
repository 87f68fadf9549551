from app import app
app.run(host="0.0.0.0", port=8080, debug=True)  # finding: bind-all-interfaces, debugger-exposed, run-on-import
