// The drawing.

export function Canvas() {
  return <div class="canvas" />;
}
