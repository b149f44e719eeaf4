import { expect } from '@open-wc/testing';
import { choose, control, openLater } from '../testing/later.ts';
import { button, drawn, stage, typeInto } from '../testing/stage.ts';

describe('a document, in the editor', () => {
  it('has its type, size and fingerprint from the file, which goes nowhere', async () => {
    const scene = await stage();
    await openLater(scene, 'Documents');
    button(scene, 'Add a document').click();
    await drawn(scene);
    const at = `/documents/${scene.root.querySelector('.line--draft')!.id.replace('at-documents-', '')}`;
    await typeInto(scene, `${at}/title`, 'A drawing');
    await choose(scene, `${at}/kind`, 'voice');
    const files = new DataTransfer();
    files.items.add(new File(['abc'], 'drawing.png', { type: 'image/png' }));
    const file = control(scene, `${at}/file`);
    file.files = files.files;
    file.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await drawn(scene);
    const { id: _id, ...document } = scene.editor.plan!.documents.at(-1)!;
    expect(document).to.deep.equal({
      title: 'A drawing',
      kind: 'voice',
      mediaType: 'image/png',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});
