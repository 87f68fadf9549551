import os
import discord
from keep_alive import keep_alive

client = discord.Client()

@client.event
async def on_ready():
    print("ready")

keep_alive()
client.run(os.getenv("TOKEN"))
