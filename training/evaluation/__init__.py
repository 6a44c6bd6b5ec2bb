"""What the models can do: measured once before publishing, and measured again from what was shipped."""
