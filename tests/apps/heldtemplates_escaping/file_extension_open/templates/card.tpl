<!doctype html>
<title>Card</title>
<h1>This card belongs to {{ owner }}</h1>
