from pkg import app
app.run(debug=True)  # finding: debug-enabled
