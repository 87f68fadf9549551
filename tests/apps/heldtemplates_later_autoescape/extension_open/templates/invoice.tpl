<!doctype html>
<html lang="en">
<head><title>Invoice</title></head>
<body>
<h1>Invoice</h1>
<p>Billed to {{ customer }}</p>
</body>
</html>
