/**
 * Puts off what moves the page while something is pressed (contract §2c: no control moves between press and release). The focus leaves a
 * field at the press of the next control; a message that comes or goes then pushes that control from under the pointer, and its click is lost.
 */
export type NaLoslaten = (doe: () => unknown) => void;

/**
 * Watches the pointer from now on.
 * @returns a function that does something at once, or as soon as what is pressed has been released and its click has done its work
 */
export function volgLoslaten(): NaLoslaten {
  let ingedrukt = false;
  let wachtend: (() => unknown)[] = [];
  const los = () =>
    setTimeout(() => {
      ingedrukt = false;
      const nu = wachtend;
      wachtend = [];
      for (const doe of nu) doe();
    });
  // A finger too: browsers move the focus at the mouse events they make of a tap.
  addEventListener('mousedown', () => (ingedrukt = true));
  // Dragging ends without a release; a window that loses the focus may not hear of one.
  for (const einde of ['mouseup', 'dragend', 'blur']) addEventListener(einde, los);
  return (doe) => (ingedrukt ? void wachtend.push(doe) : doe());
}
